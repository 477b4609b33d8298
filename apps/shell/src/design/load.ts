import type { PageContext, Rendered } from '@policy/module-kit';
import { componentExamples, contrast, exampleGroups, readTokens, type ColourToken, type ExampleGroup } from '@policy/ui/gallery';
import * as m from '@policy/words/messages';

/** A colour in each theme. */
export type ShownColour = { name: string } & Record<
  Theme,
  { value: string; /** To what it stands on in that theme: the page, or the accent. */ contrast: number }
>;
export type Theme = 'light' | 'dark' | 'contrast';

export interface DesignProps {
  groups: { id: ExampleGroup; components: { id: string; name: string; about: string }[] }[];
  colours: ShownColour[];
  sizes: { name: string; length: string }[];
}

/** The tokens, and every component by what it is for. */
export default function load({ locale }: PageContext): Promise<Rendered<DesignProps>> {
  const groups = exampleGroups.map((id) => ({
    id,
    components: componentExamples
      .filter(({ group }) => group === id)
      .map((each) => ({ id: each.id, name: each.name, about: each.about({}, { locale }) })),
  }));
  const { colours, sizes } = readTokens();
  const named = (wanted: string) => colours.find(({ name }) => name === `--colour-${wanted}`)!;
  const ground = ({ name }: ColourToken) => named(name === '--colour-on-accent' ? 'accent' : 'page');
  return Promise.resolve({
    props: {
      groups,
      colours: colours.map((colour) => onGround(colour, ground(colour))),
      sizes: sizes.map(({ name, value }) => ({ name, length: value })),
    },
    head: { title: m.design_title({}, { locale }), description: m.design_lead({}, { locale }) },
  });
}

function onGround(colour: ColourToken, ground: ColourToken): ShownColour {
  const inTheme = (theme: Theme) => ({ value: colour[theme], contrast: contrast(colour[theme], ground[theme]) });
  return { name: colour.name, light: inTheme('light'), dark: inTheme('dark'), contrast: inTheme('contrast') };
}

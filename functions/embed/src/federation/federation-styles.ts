import tokens from '@policy/ui/tokens.css?inline';

/** The class that a host gives to the element that it mounts a module's widget in. */
const place = '.sz-policy';

/** What the portal has for readers who hear instead of see, and a page of another site may lack. */
const hidden = `${place} .visually-hidden{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}`;

/**
 * The portal's colours and sizes for a module's widget inside a page of another site, loaded by federation: on its place only, so that
 * nothing of the host changes.
 */
export const federationStyles: string =
  tokens.replaceAll(':root', place).replaceAll(/\[lang\|='(zh|en)'\]/gu, `${place} [lang|='$1'],${place}[lang|='$1']`) + hidden;

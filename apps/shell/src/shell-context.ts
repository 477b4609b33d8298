import type { Head, PageContext } from '@policy/module-kit';
import type { AskAttempt } from './ask/ask-attempt.ts';

/** What the shell's own pages know besides: where the portal is, and the widgets it brings to other sites. */
export interface ShellContext extends PageContext {
  /** Origin and path of the portal. */
  root: string;
  /** Name of the site that publishes the portal, as configured; empty where nobody configured one. */
  site: string;
  /** Address of the shell's own files. */
  files: string;
  /** Asks for an address below `/api/v1`. */
  askApi: (path: string) => Promise<Response>;
  /** Asks for an address below `/embed/`. */
  askEmbed: (path: string) => Promise<Response>;
  ask: {
    /** The visitor's form that could not be taken; null where none was sent. */
    attempt: AskAttempt | null;
    /** Signs when a form is shown; null where the portal has no secret. */
    newStamp: () => Promise<string | null>;
    /** Public key of Cloudflare Turnstile where that is turned on. */
    challenge: string | null;
  };
}

/** The head of a page of the shell. */
export interface ShellHead extends Head {
  /** Of a page that shows itself though something that its address names is not there: 404. */
  status?: number;
}

/** The context of a page that only the shell renders. */
export function asShellContext(context: PageContext): ShellContext {
  if (!('askEmbed' in context)) throw new Error('This page is rendered by the shell only.');
  return context as ShellContext;
}

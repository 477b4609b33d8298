#!/usr/bin/env node
import { fail } from './exit.ts';
import { createProgram } from './program.ts';

try {
  await createProgram().parseAsync();
} catch (error) {
  fail(error);
}

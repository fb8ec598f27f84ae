#!/usr/bin/env node
// The entry of every npm script. It must parse on any Node that knows ES modules, so that an old one
// gets a sentence instead of a syntax error: the rest is loaded only after the version was checked.
import { checkMachine } from './machine.js';

const refusal = checkMachine(process.platform, process.arch, process.versions.node);
if (refusal) {
  console.error(refusal);
  process.exitCode = 1;
} else {
  import('./run.js')
    .then(function runCommand(run) {
      return run.main(process.argv.slice(2));
    })
    .catch(function report(error) {
      console.error(error && error.isSentence ? error.message : error);
      process.exitCode = 1;
    });
}

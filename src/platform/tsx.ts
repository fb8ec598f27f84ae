import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transform } from 'sucrase';

/** Node strips types from .ts but not from .tsx; this loader does, and keeps line numbers. */
registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.tsx')) return next(url, context);
    const filePath = fileURLToPath(url);
    const { code } = transform(readFileSync(filePath, 'utf8'), {
      filePath,
      transforms: ['typescript', 'jsx'],
      jsxRuntime: 'automatic',
      jsxImportSource: 'preact',
      production: true,
      disableESTransforms: true,
      keepUnusedImports: true,
    });
    return { format: 'module', shortCircuit: true, source: code };
  },
});

import type { Ctx } from '../visit.ts';

/** Shows a PDF in the browser; `name` is the file name without `.pdf` and holds nothing personal. */
export function pdfResponse(ctx: Pick<Ctx, 'http'>, pdf: Uint8Array, name: string): Response {
  return ctx.http.body(new Uint8Array(pdf), 200, {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="${name}.pdf"`,
  });
}

/** Hands over a Word file to keep; `name` is the file name without `.docx` and holds nothing personal. */
export function wordResponse(ctx: Pick<Ctx, 'http'>, word: Uint8Array, name: string): Response {
  return ctx.http.body(new Uint8Array(word), 200, {
    'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'content-disposition': `attachment; filename="${name}.docx"`,
  });
}

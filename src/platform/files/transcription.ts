import { z } from 'zod';

/** One sentence with where it was said, in milliseconds from the beginning. */
export type SpokenSentence = { readonly from: number; readonly to: number; readonly text: string };

/** Works a recording out into sentences; undefined when the answer cannot be trusted or did not come. */
export type Transcriber = (audio: Uint8Array, mime: string) => Promise<readonly SpokenSentence[] | undefined>;

/** Where the model of the municipality itself listens; `key` goes along when it is set. */
export type TranscriptionSettings = {
  readonly url: string;
  readonly model: string;
  readonly key?: string | undefined;
};

const answerSchema = z.object({
  text: z.string().max(2_000_000),
  segments: z
    .array(z.object({ start: z.number().min(0), end: z.number().min(0), text: z.string().max(10_000) }))
    .max(20_000),
});

/**
 * A transcriber at an endpoint that speaks as OpenAI's does (`/audio/transcriptions`, verbose_json). Follows no
 * redirect, so that a recording goes nowhere else, waits at most so long, and never throws. An answer in which a sentence
 * does not stand literally in the whole text, or does not lie after the one before it, is dropped whole (HG-149).
 */
export function transcriberAt(
  { url, model, key }: TranscriptionSettings,
  timeoutMs = 10 * 60_000,
): Transcriber {
  return async (audio, mime) => {
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(audio)], { type: mime }), 'gesprek');
    form.set('model', model);
    form.set('language', 'nl');
    form.set('response_format', 'verbose_json');
    try {
      const answer = await fetch(`${url.replace(/\/$/u, '')}/audio/transcriptions`, {
        method: 'POST',
        body: form,
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
        ...(key === undefined ? {} : { headers: { authorization: `Bearer ${key}` } }),
      });
      return answer.ok ? readAnswer(await answer.json()) : undefined;
    } catch {
      return undefined;
    }
  };
}

/** The sentences of an answer that fits and whose sentences are all in its text, in order; else undefined. */
function readAnswer(given: unknown): readonly SpokenSentence[] | undefined {
  const read = answerSchema.safeParse(given);
  if (!read.success) return undefined;
  const { text, segments } = read.data;
  let place = 0;
  let before = 0;
  const sentences: SpokenSentence[] = [];
  for (const { start, end, text: raw } of segments) {
    const said = raw.trim();
    if (said === '') continue;
    const found = text.indexOf(said, place);
    if (found < 0 || start < before || end < start) return undefined;
    place = found + said.length;
    before = start;
    sentences.push({ from: Math.round(start * 1000), to: Math.round(end * 1000), text: said });
  }
  return sentences.length === 0 ? undefined : sentences;
}

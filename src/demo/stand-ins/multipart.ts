import { Upload } from './upload.js';

export type Part = { readonly name: string; readonly value: string | Upload };

/** The parts of a multipart/form-data body, enough for what HTTP clients send. Throws when it is none. */
export function parseMultipart(contentType: string, body: Buffer): readonly Part[] {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/.exec(contentType);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined) throw new Error('multipart without boundary');
  // latin1 keeps every byte as one character, so places in the text are places in the body.
  const text = body.toString('latin1');
  const pieces = `\r\n${text}`.split(`\r\n--${mark}`).slice(1, -1);
  return pieces.map((piece) => {
    const split = piece.indexOf('\r\n\r\n');
    if (split < 0) throw new Error('multipart part without headers');
    const headers = utf8(piece.slice(0, split));
    const content = piece.slice(split + 4);
    const name = /\bname="([^"]*)"/.exec(headers)?.[1] ?? '';
    const fileName = /\bfilename="([^"]*)"/.exec(headers)?.[1];
    if (fileName === undefined) return { name, value: utf8(content) };
    const type = /^content-type:(.+)$/im.exec(headers)?.[1]?.trim() ?? 'application/octet-stream';
    return { name, value: new Upload(fileName, type, Buffer.from(content, 'latin1')) };
  });
}

const utf8 = (latin1: string) => Buffer.from(latin1, 'latin1').toString();

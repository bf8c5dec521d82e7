/** A file part of a multipart request. */
export class Upload {
  readonly fileName: string;
  readonly contentType: string;
  readonly content: Buffer;

  constructor(fileName: string, contentType: string, content: Buffer) {
    this.fileName = fileName;
    this.contentType = contentType;
    this.content = content;
  }
}

export const isUpload = (value: unknown): value is Upload => value instanceof Upload;

/** A file part of a multipart request: what is known of it without keeping its bytes. */
export class Upload {
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: number;

  constructor(fileName: string, contentType: string, bytes: number) {
    this.fileName = fileName;
    this.contentType = contentType;
    this.bytes = bytes;
  }
}

export const isUpload = (value: unknown): value is Upload => value instanceof Upload;

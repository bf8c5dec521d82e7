import { Buffer } from 'node:buffer';

/** A piece of formatted text as the Bot API gives it back; `offset` and `length` count UTF-16 units. */
export type Entity = {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
  readonly language?: string;
  readonly custom_emoji_id?: string;
  readonly unix_time?: number;
  readonly date_time_format?: string;
};

export type Formatted = { readonly text: string; readonly entities: readonly Entity[] };

export type ParsedHtml = ({ readonly ok: true } & Formatted) | { readonly ok: false; readonly problem: string };

const entityOf: Readonly<Record<string, string>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  'tg-spoiler': 'spoiler',
  span: 'spoiler',
  a: 'text_link',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
  'tg-emoji': 'custom_emoji',
  'tg-time': 'date_time',
};

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

type Open = { readonly tag: string; readonly attributes: ReadonlyMap<string, string>; readonly offset: number };

/**
 * Text in Telegram's HTML mode, or what the Bot API says after "can't parse entities: ". Offsets in those texts count
 * bytes of UTF-8. The walk follows the open source server, so a mistake gives the same words.
 */
export function parseTelegramHtml(html: string): ParsedHtml {
  try {
    return { ok: true, ...trimmed(new Reader(html).read()) };
  } catch (error) {
    if (error instanceof HtmlProblem) return { ok: false, problem: error.message };
    throw error;
  }
}

class HtmlProblem extends Error {}

class Reader {
  private readonly html: string;
  private at = 0;
  private text = '';
  private readonly open: Open[] = [];
  private readonly entities: Entity[] = [];

  constructor(html: string) {
    this.html = html;
  }

  read(): Formatted {
    while (this.at < this.html.length) {
      const char = this.html.charAt(this.at);
      if (char === '&') this.text += this.reference();
      else if (char !== '<') {
        this.text += char;
        this.at += 1;
      } else if (this.html.charAt(this.at + 1) === '/') this.endTag();
      else this.startTag();
    }
    const unclosed = this.open.at(-1);
    if (unclosed) throw new HtmlProblem(`Can't find end tag corresponding to start tag "${unclosed.tag}"`);
    this.entities.sort((a, b) => a.offset - b.offset || b.length - a.length);
    return { text: this.text, entities: this.entities };
  }

  /** A character reference, decoded; what is none stays as it is written. */
  private reference(): string {
    const match = /^&(?:#(\d{1,8})|#x([\da-f]{1,8})|([a-z]+));?/i.exec(this.html.slice(this.at, this.at + 16));
    const [whole = '&', decimal, hex, name] = match ?? [];
    const decoded = name === undefined ? fromCodePoint(decimal, hex) : named[name];
    this.at += decoded === undefined ? 1 : whole.length;
    return decoded ?? '&';
  }

  private startTag(): void {
    const begin = this.at;
    this.at += 1;
    const tag = this.until(/[\s>]/).toLowerCase();
    if (this.isAtEnd()) throw new HtmlProblem(`Unclosed start tag at byte offset ${this.bytes(begin)}`);
    if (!Object.hasOwn(entityOf, tag)) {
      throw new HtmlProblem(`Unsupported start tag "${tag}" at byte offset ${this.bytes(begin)}`);
    }
    const attributes = this.attributes(tag, begin);
    if (tag === 'span' && attributes.get('class') !== 'tg-spoiler') {
      throw new HtmlProblem(`Tag "span" must have class "tg-spoiler" at byte offset ${this.bytes(begin)}`);
    }
    // The documentation forbids it; the server's own words for it are not recorded.
    if (tag === 'blockquote' && this.open.some((outer) => outer.tag === tag)) {
      throw new HtmlProblem(`Blockquote entities can't be nested at byte offset ${this.bytes(begin)}`);
    }
    this.open.push({ tag, attributes, offset: this.text.length });
  }

  private attributes(tag: string, begin: number): Map<string, string> {
    const found = new Map<string, string>();
    for (;;) {
      this.skipSpace();
      if (this.html.charAt(this.at) === '>') break;
      const name = this.until(/[\s=>]/);
      if (name === '') {
        const problem = this.at < this.html.length ? `Empty attribute name in the tag "${tag}"` : 'Unclosed start tag';
        throw new HtmlProblem(`${problem} at byte offset ${this.bytes(begin)}`);
      }
      this.skipSpace();
      if (this.isAtEnd()) throw new HtmlProblem(`Unclosed start tag "${tag}" at byte offset ${this.bytes(begin)}`);
      if (this.html.charAt(this.at) !== '=') {
        found.set(name, ''); // as in <blockquote expandable>
        continue;
      }
      this.at += 1;
      this.skipSpace();
      found.set(name, this.attributeValue());
      if (this.isAtEnd()) throw new HtmlProblem(`Unclosed start tag at byte offset ${this.bytes(begin)}`);
    }
    this.at += 1;
    return found;
  }

  private attributeValue(): string {
    const quote = this.html.charAt(this.at);
    if (quote !== '"' && quote !== "'") {
      const begin = this.at;
      const token = this.until(/[^\w.-]/).toLowerCase();
      if (!this.isAtEnd() && !/[\s>]/.test(this.html.charAt(this.at))) {
        throw new HtmlProblem(`Unexpected end of name token at byte offset ${this.bytes(begin)}`);
      }
      return token;
    }
    this.at += 1;
    let value = '';
    while (!this.isAtEnd() && this.html.charAt(this.at) !== quote) {
      if (this.html.charAt(this.at) === '&') value += this.reference();
      else value += this.html.charAt(this.at++);
    }
    if (!this.isAtEnd()) this.at += 1;
    return value;
  }

  private endTag(): void {
    const begin = this.at;
    const opened = this.open.pop();
    if (!opened) throw new HtmlProblem(`Unexpected end tag at byte offset ${this.bytes(begin)}`);
    this.at += 2;
    const tag = this.until(/[\s>]/);
    this.skipSpace();
    if (this.html.charAt(this.at) !== '>')
      throw new HtmlProblem(`Unclosed end tag at byte offset ${this.bytes(begin)}`);
    this.at += 1;
    if (tag !== '' && tag !== opened.tag) {
      const found = `expected "</${opened.tag}>", found "</${tag}>"`;
      throw new HtmlProblem(`Unmatched end tag at byte offset ${this.bytes(begin)}, ${found}`);
    }
    this.close(opened);
  }

  /** An empty tag leaves nothing. `<pre><code class="language-x">` is one entity with a language. */
  private close({ tag, attributes, offset }: Open): void {
    const length = this.text.length - offset;
    if (length === 0) return;
    const place = { offset, length };
    const last = this.entities.at(-1);
    const spanned = last?.offset === offset && last.length === length ? last : undefined;
    if (tag === 'a') {
      const url = attributes.get('href') ?? this.text.slice(offset);
      if (url !== '') this.entities.push({ type: 'text_link', ...place, url });
    } else if (tag === 'blockquote') {
      this.entities.push({ type: attributes.has('expandable') ? 'expandable_blockquote' : 'blockquote', ...place });
    } else if (tag === 'pre' && spanned?.type === 'code' && spanned.language !== undefined) {
      this.entities.splice(-1, 1, { ...spanned, type: 'pre' });
    } else if (tag === 'code') {
      const language = /^language-(.+)$/.exec(attributes.get('class') ?? '')?.[1];
      this.entities.push({ type: 'code', ...place, ...(language !== undefined && { language }) });
    } else if (tag === 'tg-emoji') {
      const id = attributes.get('emoji-id') ?? '';
      if (!/^[1-9]\d*$/.test(id)) throw new HtmlProblem('Invalid custom emoji identifier specified');
      this.entities.push({ type: 'custom_emoji', ...place, custom_emoji_id: id });
    } else if (tag === 'tg-time') {
      this.entities.push({ type: 'date_time', ...place, ...moment(attributes) });
    } else {
      this.entities.push({ type: entityOf[tag] ?? tag, ...place });
    }
  }

  private until(stop: RegExp): string {
    const begin = this.at;
    while (!this.isAtEnd() && !stop.test(this.html.charAt(this.at))) this.at += 1;
    return this.html.slice(begin, this.at);
  }

  private skipSpace(): void {
    while (!this.isAtEnd() && /\s/.test(this.html.charAt(this.at))) this.at += 1;
  }

  private isAtEnd(): boolean {
    return this.at >= this.html.length;
  }

  private bytes(at: number): number {
    return Buffer.byteLength(this.html.slice(0, at));
  }
}

function moment(attributes: ReadonlyMap<string, string>): { unix_time: number; date_time_format?: string } {
  const unix = attributes.get('unix') ?? '';
  const format = attributes.get('format') ?? '';
  if (!/^\d{1,10}$/.test(unix)) throw new HtmlProblem('Invalid date specified in the tag "tg-time"');
  if (!/^(?:r|w?[dD]?[tT]?)$/.test(format)) throw new HtmlProblem('Invalid date format specified in the tag "tg-time"');
  return { unix_time: Number(unix), ...(format !== '' && { date_time_format: format }) };
}

function fromCodePoint(decimal: string | undefined, hex: string | undefined): string | undefined {
  const code = decimal === undefined ? Number.parseInt(hex ?? '0', 16) : Number(decimal);
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : undefined;
}

/** Telegram cuts white space off both ends; entities shrink with it, and go when nothing is left of them. */
function trimmed({ text, entities }: Formatted): Formatted {
  const cut = text.length - text.trimStart().length;
  const kept = text.trim();
  const moved = entities.map((entity) => {
    const begin = Math.max(0, entity.offset - cut);
    const end = Math.min(kept.length, entity.offset + entity.length - cut);
    return { ...entity, offset: begin, length: end - begin };
  });
  return { text: kept, entities: moved.filter(({ length }) => length > 0) };
}

/** Plain text as a message keeps it. */
export const plainText = (text: string): Formatted => ({ text: text.trim(), entities: [] });

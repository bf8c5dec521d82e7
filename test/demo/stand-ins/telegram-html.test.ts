import { describe, expect, test } from 'vitest';
import { withFoundEntities } from '../../../src/demo/stand-ins/found-entities.js';
import { parseTelegramHtml } from '../../../src/demo/stand-ins/telegram-html.js';

const parsed = (html: string) => {
  const { ok, ...rest } = parseTelegramHtml(html);
  return ok ? rest : { refused: true };
};
const problem = (html: string) => {
  const result = parseTelegramHtml(html);
  return result.ok ? undefined : result.problem;
};

describe('formatted text', () => {
  test.each([
    ['b', 'bold'],
    ['strong', 'bold'],
    ['i', 'italic'],
    ['em', 'italic'],
    ['u', 'underline'],
    ['ins', 'underline'],
    ['s', 'strikethrough'],
    ['strike', 'strikethrough'],
    ['del', 'strikethrough'],
    ['code', 'code'],
    ['pre', 'pre'],
    ['blockquote', 'blockquote'],
    ['tg-spoiler', 'spoiler'],
    ['B', 'bold'],
  ])('<%s> is %s', (tag, type) => {
    expect(parsed(`a <${tag}>bc</${tag.toLowerCase()}>`)).toEqual({
      text: 'a bc',
      entities: [{ type, offset: 2, length: 2 }],
    });
  });

  test.each([
    ['<span class="tg-spoiler">x</span>', { type: 'spoiler' }],
    ['<a href="https://example.org/?a=1&amp;b=2">x</a>', { type: 'text_link', url: 'https://example.org/?a=1&b=2' }],
    ["<a href='https://example.org'>x</a>", { type: 'text_link', url: 'https://example.org' }],
    ['<blockquote expandable>x</blockquote>', { type: 'expandable_blockquote' }],
    ['<pre><code class="language-sql">x</code></pre>', { type: 'pre', language: 'sql' }],
    [
      '<tg-emoji emoji-id="5368324170671202286">x</tg-emoji>',
      { type: 'custom_emoji', custom_emoji_id: '5368324170671202286' },
    ],
    ['<tg-time unix="1789767005">x</tg-time>', { type: 'date_time', unix_time: 1_789_767_005 }],
    [
      '<tg-time unix="1789767005" format="wDT">x</tg-time>',
      { type: 'date_time', unix_time: 1_789_767_005, date_time_format: 'wDT' },
    ],
  ])('%s carries its attribute', (html, entity) => {
    expect(parsed(html)).toEqual({ text: 'x', entities: [{ ...entity, offset: 0, length: 1 }] });
  });

  test('offsets count UTF-16 units: an emoji is two', () => {
    expect(parsed('📉 São <b>4,48</b>')).toEqual({
      text: '📉 São 4,48',
      entities: [{ type: 'bold', offset: 7, length: 4 }],
    });
  });

  test('the four named entities and numbers are decoded, the rest stays', () => {
    expect(parsed('&lt;&gt;&amp;&quot;&#231;&#xE7;&nbsp;&copy;& &amp')).toEqual({
      text: '<>&"çç&nbsp;&copy;& &',
      entities: [],
    });
  });

  test('what is nested gives both, the outer first', () => {
    expect(parsed('<b>a<i>b</i></b>')).toEqual({
      text: 'ab',
      entities: [
        { type: 'bold', offset: 0, length: 2 },
        { type: 'italic', offset: 1, length: 1 },
      ],
    });
  });

  test('white space at both ends is cut, and entities with it', () => {
    expect(parsed('\n <b> a </b>\n')).toEqual({ text: 'a', entities: [{ type: 'bold', offset: 0, length: 1 }] });
  });

  test('an empty tag leaves nothing', () => {
    expect(parsed('a<b></b>')).toEqual({ text: 'a', entities: [] });
  });
});

describe('refusals in the words of Telegram', () => {
  test.each([
    ['<script>', 'Unsupported start tag "script" at byte offset 0'],
    ['São <br>', 'Unsupported start tag "br" at byte offset 5'],
    ['a < b', 'Unsupported start tag "" at byte offset 2'],
    ['<i>x</a>', 'Unmatched end tag at byte offset 4, expected "</i>", found "</a>"'],
    ['<b><i>x</b></i>', 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'],
    ['x</b>', 'Unexpected end tag at byte offset 1'],
    ['<b>x', 'Can\'t find end tag corresponding to start tag "b"'],
    ['<b>x</b', 'Unclosed end tag at byte offset 4'],
    ['x <b', 'Unclosed start tag at byte offset 2'],
    ['<a href', 'Unclosed start tag "a" at byte offset 0'],
    ['<a href="x"', 'Unclosed start tag at byte offset 0'],
    ['<a ="x">y</a>', 'Empty attribute name in the tag "a" at byte offset 0'],
    ['<a href=x/>y</a>', 'Unexpected end of name token at byte offset 8'],
    ['<span>x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ['<tg-emoji emoji-id="x">y</tg-emoji>', 'Invalid custom emoji identifier specified'],
  ])('%s', (html, expected) => {
    expect(problem(html)).toBe(expected);
  });

  test.each([
    '<blockquote>a<blockquote>b</blockquote></blockquote>',
    '<blockquote><b><blockquote expandable>b</blockquote></b></blockquote>',
    '<tg-time>14h</tg-time>',
    '<tg-time unix="soon">14h</tg-time>',
    '<tg-time unix="1" format="rT">14h</tg-time>',
  ])('%s is refused', (html) => {
    expect(problem(html)).toBeTypeOf('string');
  });
});

describe('what Telegram marks by itself', () => {
  const found = (text: string) =>
    withFoundEntities(text).map(({ type, offset, length }) => `${type} ${text.slice(offset, offset + length)}`);

  test.each([
    ['/dolar abaixo 4,50', ['bot_command /dolar']],
    ['/dólar abaixo 4,50', ['bot_command /d']],
    ['/Dolar', ['bot_command /Dolar']],
    ['/dolar@LimiarBot x', ['bot_command /dolar@LimiarBot']],
    ['/dolar\nabaixo', ['bot_command /dolar']],
    ['tente /ajuda, ou não', ['bot_command /ajuda']],
    ['4,50/dia e a/b', []],
    ['https://example.org/x?y=1.', ['url https://example.org/x?y=1']],
    ['fale com @ana_teste', ['mention @ana_teste']],
    ['#dólar', ['hashtag #dólar']],
    ['', []],
  ])('in “%s”', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('nothing is marked inside code', () => {
    const given = [{ type: 'code', offset: 0, length: 6 }];
    expect(withFoundEntities('/dolar', given)).toEqual(given);
  });
});

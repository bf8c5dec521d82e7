/** Text in Telegram's HTML that is safe to send: everything that came from outside is escaped. */
export type Html = string & { readonly kind: 'html' };

export function escapeHtml(text: string): Html {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;') as Html;
}

/** A value that goes into a template: plain text is escaped, {@link Html} is not. */
export type Hole = string | number | SafeHtml;

/** Marks a finished piece of HTML so that {@link html} lets it through unescaped. */
export interface SafeHtml {
  readonly html: Html;
}

export function safe(text: Html): SafeHtml {
  return { html: text };
}

/** A template that escapes by default. */
export function html(texts: TemplateStringsArray, ...holes: readonly Hole[]): Html {
  const filled = holes.map((hole) => (typeof hole === 'object' ? hole.html : escapeHtml(String(hole))));
  return texts.reduce((all, text, at) => all + (filled[at - 1] ?? '') + text) as Html;
}

/** The text a person reads: without tags, entities decoded. Only for HTML made by {@link html}. */
export function plainOf(text: Html): string {
  return text
    .replace(/<[^<>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

/** One thought a line. */
export function lines(...all: readonly Html[]): Html {
  return all.join('\n') as Html;
}

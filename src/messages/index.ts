import type { Catalogue } from './catalogue.js';
import { en } from './en.js';
import { ptBR } from './pt-br.js';

/** A language more is one line here. */
const catalogues = [ptBR, en] as const;

/** The texts for a language as a channel names it (`pt-br`, `en-GB`). Who names none, or one that we lack, reads Portuguese. */
export function catalogueFor(language: string | undefined): Catalogue {
  const spoken = language?.toLowerCase().split('-')[0];
  return catalogues.find(({ locale }) => locale.split('-')[0] === spoken) ?? ptBR;
}

/**
 * What people call a town, folded, and the towns that they mean. Where it is a town's own name too (`Poá`), these come first. A state's
 * name alone (`paraná`) is rarely the small town of that name: the capital stands before it, so that both are asked about.
 */
const table: readonly (readonly [names: string, towns: string])[] = [
  ['sp sampa', 'São Paulo, SP'],
  ['rio', 'Rio de Janeiro, RJ'],
  ['bh beaga', 'Belo Horizonte, MG'],
  ['poa', 'Porto Alegre, RS'],
  ['floripa', 'Florianópolis, SC'],
  ['bsb df plano-piloto', 'Brasília, DF'],
  ['jampa', 'João Pessoa, PB'],
  ['ssa', 'Salvador, BA'],
  ['cwb ctba', 'Curitiba, PR'],
  ['gyn', 'Goiânia, GO'],
  ['vix', 'Vitória, ES'],
  ['slz sao-luiz sao-luis-do-maranhao', 'São Luís, MA'],
  ['mcz', 'Maceió, AL'],
  ['cgb', 'Cuiabá, MT'],
  ['pvh', 'Porto Velho, RO'],
  ['sjc', 'São José dos Campos, SP'],
  ['sjrp rio-preto', 'São José do Rio Preto, SP'],
  ['sbc', 'São Bernardo do Campo, SP'],
  ['scs', 'São Caetano do Sul, SP'],
  ['bc', 'Balneário Camboriú, SC'],
  ['jf', 'Juiz de Fora, MG'],
  ['foz', 'Foz do Iguaçu, PR'],
  ['campos', 'Campos dos Goytacazes, RJ'],
  ['mogi moji', 'Mogi das Cruzes, SP; Mogi Guaçu, SP; Mogi Mirim, SP'],
  ['noronha', 'Fernando de Noronha, PE'],
  ['jeri jericoacoara', 'Jijoca de Jericoacoara, CE'],
  ['caxias', 'Caxias do Sul, RS; Duque de Caxias, RJ'],
  // Spellings that IBGE left, and that people and maps did not.
  ['moji-das-cruzes', 'Mogi das Cruzes, SP'],
  ['moji-guacu', 'Mogi Guaçu, SP'],
  ['moji-mirim', 'Mogi Mirim, SP'],
  ['embu', 'Embu das Artes, SP'],
  ['parati', 'Paraty, RJ'],
  ['assu', 'Açu, RN'],
  ['arez', 'Arês, RN'],
  ['sao-luiz-do-anaua', 'São Luiz, RR'],
  ['livramento santana-do-livramento', "Sant'Ana do Livramento, RS"],
  ['santa-isabel-do-para', 'Santa Izabel do Pará, PA'],
  ['eldorado-dos-carajas', 'Eldorado do Carajás, PA'],
  ['itapage', 'Itapajé, CE'],
  ['iguaraci', 'Iguaracy, PE'],
  ['gracho-cardoso', 'Graccho Cardoso, SE'],
  ['trajano-de-morais', 'Trajano de Moraes, RJ'],
  ['sao-thome-das-letras', 'São Tomé das Letras, MG'],
  ['sao-luis-do-paraitinga', 'São Luiz do Paraitinga, SP'],
  ['belem-de-sao-francisco', 'Belém do São Francisco, PE'],
  ['santo-antonio-do-leverger', 'Santo Antônio de Leverger, MT'],
  ['presidente-castelo-branco', 'Presidente Castello Branco, SC'],
  ['lagoa-do-itaenga', 'Lagoa de Itaenga, PE'],
  ['boa-saude', 'Januário Cicco, RN'],
  // The states that share their name with a town.
  ['amapa', 'Macapá, AP'],
  ['espirito-santo', 'Vitória, ES'],
  ['goias', 'Goiânia, GO'],
  ['mato-grosso', 'Cuiabá, MT'],
  ['parana', 'Curitiba, PR'],
  ['tocantins', 'Palmas, TO'],
];

/** By folded name: the towns meant, as `town.name` has them. */
export const nicknames: ReadonlyMap<string, readonly string[]> = new Map(
  table.flatMap(([names, towns]) =>
    names.split(' ').map((name) => [name.replaceAll('-', ' '), towns.split('; ')] as const),
  ),
);

/** Words that people write short, wherever in a name: `gov valadares`. */
const shortened: ReadonlyMap<string, string> = new Map([
  ['sta', 'santa'],
  ['sto', 'santo'],
  ['gov', 'governador'],
  ['pres', 'presidente'],
  ['pte', 'presidente'],
  ['cel', 'coronel'],
  ['mal', 'marechal'],
  ['cap', 'capitao'],
  ['gal', 'general'],
  ['sen', 'senador'],
  ['dep', 'deputado'],
  ['dr', 'doutor'],
  ['eng', 'engenheiro'],
  ['sra', 'senhora'],
  ['gde', 'grande'],
]);
/** What `S.` stands for before a name, the likeliest first. */
const saints = ['sao', 'santo', 'santa'];

/** The ways a folded name may be meant, as it stands first: `s paulo`, `sto andre`, `santa barbara do oeste`. */
export function spellings(name: string): readonly string[] {
  const words = name.split(' ').map((word) => shortened.get(word) ?? word);
  const [first, ...rest] = words;
  const firsts = first === 's' && rest.length > 0 ? saints : [first ?? ''];
  const long = firsts.map((saint) => [saint, ...rest].join(' '));
  return [...new Set([name, ...long, ...long.map(westOf)])];
}

/** `d'Oeste` and `do Oeste` are said of the same towns. */
function westOf(name: string): string {
  if (name.endsWith(' do oeste')) return `${name.slice(0, -' do oeste'.length)} doeste`;
  return name.endsWith(' doeste') ? `${name.slice(0, -' doeste'.length)} do oeste` : name;
}

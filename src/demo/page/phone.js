import { element, icon, icons } from './elements.js';
import { avatar, bubble, letters, silentMark } from './bubble.js';
import { clock } from './format.js';
import { createPlaceSheet } from './place-sheet.js';
import { createReplying } from './replying.js';
import { createSpeakers } from './speakers.js';

const suggestions = {
  private: ['/dolar abaixo 4.5', '/subscribe chuva 0.5', '/minhas', '/cotacao', '/ajuda'],
  group: ['/dolar abaixo 4.5', '/chuva 0.5 Santos', '/minhas', '/ajuda'],
};
const bannerMs = 4500;
const ringMs = 900;
/** How long an answer may take and still be the answer to what this person just did. */
const answerMs = 4000;

/**
 * One phone with one chat open. `chat` is a phone of the state (src/demo/phones.ts); `actions` are `say(text, from, replyTo)`,
 * `tap(messageId, data, from)` and `share(town, from, replyTo)`, all promises; `towns` are where it can be. `onRing` is told when a
 * message with sound arrives. Returns what the outside may do to the phone.
 */
export function createPhone(chat, towns, actions, onRing) {
  const isGroup = chat.kind === 'group';
  const resting = isGroup ? `${chat.people.map(({ name }) => name).join(', ')} e Limiar` : 'bot';
  const speakers = createSpeakers(chat.people);
  let town = chat.town;
  const log = element('div', { class: 'log', role: 'log', 'aria-label': `Conversa com ${chat.title}`, tabindex: '0' });
  const banner = element('div', { class: 'banner', 'aria-hidden': 'true' });
  const toast = element('div', { class: 'toast', role: 'status' });
  const alert = element('div', { class: 'alert', role: 'alertdialog', hidden: true });
  const subtitle = element('span', { class: 'subtitle' }, resting);
  const statusClock = element('span', {}, clock(Date.now()));
  const chips = element('div', { class: 'chips', role: 'group', 'aria-label': 'Sugestões' });
  const field = element('input', {
    class: 'field',
    placeholder: 'Mensagem',
    'aria-label': 'Escreva uma mensagem',
    autocomplete: 'off',
    enterkeyhint: 'send',
    maxlength: '4096',
  });
  const send = element('button', { class: 'send', type: 'submit', 'aria-label': 'Enviar' }, icon(icons.send));
  const start = element('button', { class: 'start', type: 'button', on: { click: () => say('/start') } }, 'Começar');
  const intro = introduction(chat);
  const sheet = createPlaceSheet(towns, (wanted) => void share(wanted));
  const pin = element(
    'button',
    {
      class: 'pin',
      type: 'button',
      'aria-label': 'Compartilhar localização',
      title: 'Compartilhar localização',
      on: { click: () => sheet.open(town, pin) },
    },
    icon(icons.pin),
  );
  const keys = element('div', { class: 'reply-keys', role: 'group', 'aria-label': 'Teclas do bot', hidden: true });
  const replying = createReplying(field);
  const form = element('form', { class: 'typing' }, pin, field, send);
  const screen = element(
    'div',
    { class: 'screen' },
    element(
      'div',
      { class: 'status-bar', 'aria-hidden': 'true' },
      statusClock,
      element('span', { class: 'status-icons' }, icon(icons.signal), icon(icons.battery, 'battery')),
    ),
    element(
      'header',
      { class: 'chat-head' },
      icon(icons.back),
      isGroup ? letters(chat.title) : avatar(),
      element('div', { class: 'chat-title' }, element('strong', {}, chat.title), subtitle),
      icon(icons.more),
    ),
    log,
    toast,
    element('footer', { class: 'foot' }, start, chips, speakers.body, replying.body, form, keys),
    sheet.body,
    banner,
    alert,
  );
  const body = element(
    'section',
    { class: 'phone', id: `phone${chat.id}`, role: 'tabpanel', 'aria-label': `Telefone: ${chat.label}` },
    screen,
  );

  const bubbles = new Map();
  const texts = new Map();
  let bannerTimer;
  let typingTimer;
  let toastTimer;
  let answerDueUntil = 0;
  log.append(intro);
  for (const text of suggestions[chat.kind]) {
    chips.append(element('button', { type: 'button', class: 'chip', on: { click: () => say(text) } }, text));
  }
  /** The edge behind which there are more fades out. */
  const fade = () => {
    chips.classList.toggle('more-before', chips.scrollLeft > 1);
    chips.classList.toggle('more-after', chips.scrollLeft + chips.clientWidth < chips.scrollWidth - 1);
  };
  chips.addEventListener('scroll', fade, { passive: true });
  new window.ResizeObserver(fade).observe(chips);
  // Who reads the newest goes on reading it when there is less room.
  let isAtEnd = true;
  log.addEventListener('scroll', () => {
    isAtEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 40;
  });
  new window.ResizeObserver(() => {
    if (isAtEnd && bubbles.size > 0) log.scrollTop = log.scrollHeight;
  }).observe(log);
  chips.addEventListener(
    'wheel',
    (event) => {
      chips.scrollLeft += event.deltaY;
    },
    { passive: true },
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (text === '') return;
    field.value = '';
    void say(text).then((isSaid) => {
      if (!isSaid) field.value = [text, field.value].filter((part) => part !== '').join(' ');
    });
  });
  setInterval(() => {
    statusClock.textContent = clock(Date.now());
  }, 5000);

  /** Resolves to whether it left the phone. */
  const say = (text) => sent((replyTo) => actions.say(text, speakers.current(), replyTo));

  async function share(wanted) {
    town = wanted ?? town;
    return sent((replyTo) => actions.share(town, speakers.current(), replyTo));
  }

  async function sent(act) {
    answerDueUntil = performance.now() + answerMs;
    start.disabled = true;
    const replyTo = replying.current();
    const isSaid = (await act(replyTo)) !== undefined;
    start.disabled = false;
    if (isSaid) replying.done(replyTo);
    if (!isSaid) {
      answerDueUntil = 0;
      saySoftly('Não foi enviada: a demonstração não responde.');
    }
    return isSaid;
  }

  /** Keys that the bot has put in place of the keyboard; one asks where the phone is. */
  function showKeys(rows) {
    const isSame = keys.dataset.rows === JSON.stringify(rows);
    if (isSame) return;
    keys.dataset.rows = JSON.stringify(rows);
    keys.hidden = rows.length === 0;
    keys.replaceChildren(
      ...rows.map((row) =>
        element(
          'div',
          { class: 'keys' },
          ...row.map(({ text, asksLocation }) =>
            element(
              'button',
              { type: 'button', class: 'reply-key', on: { click: () => void (asksLocation ? share() : say(text)) } },
              text,
            ),
          ),
        ),
      ),
    );
  }

  /** Draws a new message, or an old one anew. */
  function show(message) {
    const follow = message.from === 'me' || log.scrollHeight - log.scrollTop - log.clientHeight < 120;
    intro.hidden = true;
    start.hidden = true;
    body.classList.add('begun');
    const drawn = bubble(message, say, tap);
    if (isGroup) replying.join(message, drawn, texts.get(message.replyTo));
    const known = bubbles.get(message.id);
    if (known) {
      const isReworded = message.edited && texts.get(message.id) !== message.text;
      if (isReworded) drawn.classList.add('reworded');
      known.replaceWith(drawn);
    } else {
      drawn.classList.add('fresh');
      place(message, drawn);
    }
    bubbles.set(message.id, drawn);
    texts.set(message.id, message.text);
    if (follow) log.scrollTop = log.scrollHeight;
  }

  function place(message, drawn) {
    const later = [...bubbles.entries()].filter(([id]) => id > message.id).map(([, other]) => other);
    log.insertBefore(drawn, later[0] ?? null);
  }

  async function tap(message, button, pressed) {
    if (button.url) return;
    answerDueUntil = performance.now() + answerMs;
    pressed.classList.add('waiting');
    pressed.setAttribute('aria-busy', 'true');
    const answer = await actions.tap(message.id, button.data, speakers.current());
    if (answer) return;
    settle();
    answerDueUntil = 0;
    saySoftly('Sem resposta: a demonstração não responde.');
  }

  function settle() {
    for (const waiting of log.querySelectorAll('.waiting')) {
      waiting.classList.remove('waiting');
      waiting.removeAttribute('aria-busy');
    }
  }

  /** Without sound the banner comes all the same, as on a real phone at night. */
  function notify(message) {
    clearTimeout(bannerTimer);
    banner.replaceChildren(
      avatar(),
      element(
        'div',
        { class: 'banner-text' },
        element(
          'div',
          { class: 'banner-head' },
          element('strong', {}, chat.title),
          message.silent ? silentMark() : element('span', {}, 'agora'),
        ),
        element('p', {}, message.text),
      ),
    );
    banner.classList.add('shown');
    bannerTimer = setTimeout(() => banner.classList.remove('shown'), bannerMs);
    if (message.silent) return;
    body.classList.remove('ringing');
    requestAnimationFrame(() => body.classList.add('ringing'));
    setTimeout(() => body.classList.remove('ringing'), ringMs);
    onRing();
  }

  function saySoftly(text) {
    clearTimeout(toastTimer);
    toast.textContent = text;
    toast.classList.add('shown');
    toastTimer = setTimeout(() => toast.classList.remove('shown'), 3200);
  }

  return {
    body,
    show,
    showKeys,
    /** It comes into sight: the newest stands at the bottom. */
    shown() {
      if (bubbles.size > 0) log.scrollTop = log.scrollHeight;
    },
    /**
     * A message arrived just now. With sound the phone rings; but not for the answer to what was just typed or tapped: nobody's
     * phone rings in the chat that is open in their hand.
     */
    arrived(message) {
      clearTimeout(typingTimer);
      subtitle.textContent = resting;
      show(message);
      if (message.from !== 'bot') return;
      const isAnswer = performance.now() < answerDueUntil;
      answerDueUntil = 0;
      if (!isAnswer) notify(message);
    },
    removed(messageId) {
      bubbles.get(messageId)?.remove();
      bubbles.delete(messageId);
    },
    clear() {
      for (const drawn of bubbles.values()) drawn.remove();
      bubbles.clear();
      texts.clear();
      intro.hidden = false;
      start.hidden = false;
      body.classList.remove('begun');
    },
    typing() {
      clearTimeout(typingTimer);
      subtitle.textContent = 'digitando…';
      typingTimer = setTimeout(() => {
        subtitle.textContent = resting;
      }, 5000);
    },
    /** The bot's answer to a tap. */
    answered({ text, alert: isAlert }) {
      settle();
      if (!text) return;
      if (!isAlert) {
        saySoftly(text);
        return;
      }
      const close = element('button', { type: 'button', on: { click: () => (alert.hidden = true) } }, 'OK');
      alert.replaceChildren(element('p', {}, text), close);
      alert.hidden = false;
      close.focus();
    },
  };
}

function introduction(chat) {
  const words =
    chat.kind === 'group'
      ? 'No grupo eu ouço só comandos e respostas a mim, e só quem administra muda os avisos. Os dois recebem.'
      : 'Eu aviso quando vai chover ou quando o dólar chega no seu preço. Toque em Começar ou escreva do seu jeito.';
  const title = chat.kind === 'group' ? 'Um grupo com o Limiar' : `O que o ${chat.title} faz?`;
  return element('div', { class: 'intro' }, avatar(), element('strong', {}, title), element('p', {}, words));
}

import { post } from './api.js';
import { element } from './elements.js';
import { createPhone } from './phone.js';

const nothingYet = 'nada ainda';

/** The phones with a tab each, like a list of chats: whose it is, what it was told last, how many are unread. */
export function createPhones(tablist, place, bell) {
  const known = new Map();
  let shownId;

  function add(chat, towns) {
    const actions = {
      say: (text, from, replyTo) => post('say', { text, chat: chat.id, from, replyTo }),
      tap: (messageId, data, from) => post('tap', { messageId, data, chat: chat.id, from }),
      share: (town, from, replyTo) => post('location', { town, chat: chat.id, from, replyTo }),
    };
    const phone = createPhone(chat, towns, actions, bell.ring);
    const last = element('span', { class: 'last' }, '');
    const unread = element('span', { class: 'unread', hidden: true }, '');
    const tab = element(
      'button',
      {
        type: 'button',
        role: 'tab',
        class: 'phone-tab',
        'aria-controls': phone.body.id,
        on: { click: () => show(chat.id), keydown: (event) => move(event, chat.id) },
      },
      element('strong', {}, chat.label, unread),
      last,
    );
    const entry = { phone, tab, last, unread, lastId: 0, count: 0 };
    known.set(chat.id, entry);
    tablist.append(tab);
    place.append(phone.body);
    show(shownId ?? chat.id);
    return entry;
  }

  function show(id) {
    shownId = id;
    for (const [other, { phone, tab }] of known) {
      const isShown = other === id;
      tab.setAttribute('aria-selected', String(isShown));
      tab.tabIndex = isShown ? 0 : -1;
      phone.body.hidden = !isShown;
    }
    const { phone } = known.get(id);
    count(known.get(id), 0);
    phone.shown();
  }

  /** Arrows go from tab to tab. */
  function move(event, id) {
    const way = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (way === undefined) return;
    const ids = [...known.keys()];
    const next = ids.at((ids.indexOf(id) + way) % ids.length);
    show(next);
    known.get(next).tab.focus();
  }

  function count(entry, n) {
    entry.count = n;
    entry.unread.hidden = n === 0;
    entry.unread.textContent = n === 0 ? '' : String(n);
    entry.unread.setAttribute('aria-label', n === 1 ? '1 mensagem nova' : `${n} mensagens novas`);
  }

  /** The newest message in a line; an edit of it is shown too. */
  function preview(entry, message) {
    if (message?.from === 'service' || (message && message.id < entry.lastId)) return;
    entry.lastId = message?.id ?? 0;
    entry.last.textContent = !message ? nothingYet : message.place ? 'Localização' : message.text;
  }

  return {
    /** The whole state again, on every connection. */
    state(chats, towns) {
      for (const chat of chats) {
        const entry = known.get(chat.id) ?? add(chat, towns);
        entry.phone.clear();
        entry.lastId = 0;
        for (const message of chat.messages) entry.phone.show(message);
        entry.phone.showKeys(chat.keys);
        preview(
          entry,
          chat.messages.findLast(({ from }) => from !== 'service'),
        );
      }
    },
    arrived({ chat, message, keys }) {
      const entry = known.get(chat);
      if (!entry) return;
      entry.phone.arrived(message);
      entry.phone.showKeys(keys);
      preview(entry, message);
      if (message.from !== 'bot' || chat === shownId) return;
      count(entry, entry.count + 1);
      entry.tab.classList.remove('rings');
      requestAnimationFrame(() => entry.tab.classList.add('rings'));
    },
    edited({ chat, message, keys }) {
      const entry = known.get(chat);
      if (!entry) return;
      entry.phone.show(message);
      entry.phone.showKeys(keys);
      preview(entry, message);
    },
    removed: ({ chat, messageId }) => known.get(chat)?.phone.removed(messageId),
    typing: ({ chat }) => known.get(chat)?.phone.typing(),
    answered: ({ chat, ...answer }) => known.get(chat)?.phone.answered(answer),
  };
}

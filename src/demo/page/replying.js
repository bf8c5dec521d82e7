import { element, icon, icons } from './elements.js';

/**
 * In a group the bot hears commands and replies to itself, so each of its messages can be replied to. `current()` is the message
 * that the next one replies to, if any.
 */
export function createReplying(field) {
  let replyTo;
  const words = element('span', {});
  const end = element(
    'button',
    { type: 'button', class: 'reply-end', 'aria-label': 'Não responder', on: { click: () => stop() } },
    icon(icons.close),
  );
  const body = element('div', { class: 'replying', role: 'status', hidden: true }, icon(icons.reply), words, end);

  function begin({ id, text }) {
    replyTo = id;
    words.textContent = `Resposta a: ${text}`;
    body.hidden = false;
    field.focus();
  }
  function stop() {
    replyTo = undefined;
    body.hidden = true;
  }

  return {
    body,
    current: () => replyTo,
    /** The reply to that message has left; one that was begun meanwhile stays. */
    done(sent) {
      if (sent === replyTo) stop();
    },
    /** Gives a drawn message what replies need: the words that it replies to, and under the bot's own the key for a reply. */
    join(message, drawn, repliedText) {
      if (repliedText !== undefined) {
        drawn.querySelector('.bubble').prepend(element('p', { class: 'replied' }, repliedText));
      }
      if (message.from !== 'bot') return;
      const key = element(
        'button',
        {
          type: 'button',
          class: 'reply',
          'aria-label': 'Responder',
          title: 'Responder',
          on: { click: () => begin(message) },
        },
        icon(icons.reply),
      );
      drawn.querySelector('.bubble').append(key);
    },
  };
}

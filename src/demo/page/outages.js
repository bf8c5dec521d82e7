import { post } from './api.js';

/** The switches of what is not ours: on is down. */
export function createOutages(group) {
  const buttons = [...group.querySelectorAll('[data-server]')];
  const show = (state) => {
    for (const button of buttons) button.setAttribute('aria-checked', String(state[button.dataset.server]));
  };
  for (const button of buttons) {
    button.addEventListener('click', async () => {
      const down = button.getAttribute('aria-checked') !== 'true';
      const state = await post('outage', { server: button.dataset.server, down });
      if (state) show(state);
    });
  }
  return { show };
}

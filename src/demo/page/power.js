import { count, span } from './format.js';
import { post } from './api.js';

const said = {
  starting: 'ligando…',
  running: 'funcionando',
  unplugged: 'sem energia…',
  crashed: 'caiu sozinho; religando…',
  restarting: 'religando…',
  stopped: 'desligado',
};

/** The program's card: how it is, and the plug. */
export function createPower(card) {
  const status = card.querySelector('.status span');
  const note = card.querySelector('.note');
  const words = card.querySelector('.last-words');
  const plug = card.querySelector('.plug');
  let state;
  let clockOffMs = 0;
  let isOffline = false;

  plug.addEventListener('click', () => {
    plug.classList.remove('pulled');
    requestAnimationFrame(() => plug.classList.add('pulled'));
    void post('plug');
  });
  setInterval(tell, 1000);

  function tell() {
    if (!state || isOffline) return;
    const times = state.plugsPulled === 0 ? '' : ` · tomada puxada ${count(state.plugsPulled, 'vez', 'vezes')}`;
    const age = Math.max(0, Math.floor((Date.now() + clockOffMs - state.since) / 1000) * 1000);
    note.textContent =
      state.status === 'running'
        ? `no ar há ${ago(age)}${times}`
        : state.status === 'starting'
          ? 'primeira partida'
          : `o que ele gravou fica; retoma de onde parou${times}`;
  }

  function say(name, words) {
    card.dataset.status = name;
    if (status.textContent !== words) status.textContent = words;
  }

  return {
    show(next, serverNow) {
      state = next;
      isOffline = false;
      plug.disabled = false;
      if (serverNow) clockOffMs = serverNow - Date.now();
      say(next.status, said[next.status]);
      words.hidden = !next.lastWords;
      words.textContent = next.lastWords ?? '';
      tell();
    },
    /** Nobody is there to say how it is. */
    offline() {
      isOffline = true;
      plug.disabled = true;
      say('offline', 'sem contato');
      note.textContent = 'a página não sabe mais como ele está';
    },
  };
}

function ago(ms) {
  const minutes = Math.floor(ms / 60_000);
  return minutes === 0
    ? span(ms)
        .replace('0 ms', 'instantes')
        .replace(/^0\u00a0ms$/, 'instantes')
    : `${minutes}\u00a0min`;
}

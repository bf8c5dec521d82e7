const kept = 'limiar-demo-panel';

/** On a narrow screen one panel stands under the phone; the dock at the bottom says which. */
export function createDock(dock) {
  const buttons = [...dock.querySelectorAll('[data-panel]')];
  const show = (panel) => {
    document.body.dataset.panel = panel;
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.panel === panel));
    localStorage.setItem(kept, panel);
  };
  for (const button of buttons) button.addEventListener('click', () => show(button.dataset.panel));
  const last = localStorage.getItem(kept);
  show(buttons.some((button) => button.dataset.panel === last) ? last : 'dollar');
}

const kept = 'limiar-demo-sound';

/** Two soft notes, off until somebody turns them on: a browser plays nothing before a click anyway. */
export function createBell(button) {
  let context;
  let on = localStorage.getItem(kept) === 'on';
  const show = () => button.setAttribute('aria-pressed', String(on));
  show();
  button.addEventListener('click', () => {
    on = !on;
    localStorage.setItem(kept, on ? 'on' : 'off');
    show();
    if (on) ring();
  });

  function ring() {
    if (!on) return;
    context ??= new AudioContext();
    void context.resume();
    for (const [hertz, after] of [
      [880, 0],
      [1174.7, 0.16],
    ]) {
      const tone = context.createOscillator();
      const loudness = context.createGain();
      const at = context.currentTime + after;
      tone.type = 'sine';
      tone.frequency.value = hertz;
      loudness.gain.setValueAtTime(0, at);
      loudness.gain.linearRampToValueAtTime(0.18, at + 0.02);
      loudness.gain.exponentialRampToValueAtTime(0.0001, at + 0.7);
      tone.connect(loudness).connect(context.destination);
      tone.start(at);
      tone.stop(at + 0.75);
    }
  }
  return { ring };
}

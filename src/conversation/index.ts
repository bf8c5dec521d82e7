import { catalogueFor } from '../messages/index.js';
import type { MenuEntry } from '../messages/catalogue.js';
import { cancelAll, pauseAll } from './buttons/all.js';
import { cancel as cancelButton } from './buttons/cancel.js';
import { erase as eraseButton } from './buttons/erase.js';
import { example } from './buttons/example.js';
import { keep } from './buttons/keep.js';
import { list as listButton } from './buttons/list.js';
import { create } from './buttons/new.js';
import { now } from './buttons/now.js';
import { pause as pauseButton } from './buttons/pause.js';
import { resume as resumeButton } from './buttons/resume.js';
import { show } from './buttons/show.js';
import { undo } from './buttons/undo.js';
import type { ButtonHandlers, Command } from './command.js';
import { cancel } from './commands/cancel.js';
import { erase } from './commands/erase.js';
import { help } from './commands/help.js';
import { list } from './commands/list.js';
import { pairCommands } from './commands/pairs.js';
import { pause } from './commands/pause.js';
import { privacy } from './commands/privacy.js';
import { quotes } from './commands/quotes.js';
import { rain } from './commands/rain.js';
import { resume } from './commands/resume.js';
import { start } from './commands/start.js';
import { smallTalk } from './commands/small-talk.js';
import { enough, stop } from './commands/stop.js';
import { subscribe } from './commands/subscribe.js';
import { thanks } from './commands/thanks.js';

/** What can be typed, in the order of the menu. */
export const commands: readonly Command[] = [
  start,
  ...pairCommands,
  subscribe,
  rain,
  quotes,
  list,
  cancel,
  pause,
  resume,
  stop,
  help,
  privacy,
  erase,
  thanks,
  enough,
  ...smallTalk,
];

/** What can be tapped. */
export const buttons: ButtonHandlers = {
  new: create,
  cancel: cancelButton,
  pause: pauseButton,
  resume: resumeButton,
  undo,
  now,
  show,
  list: listButton,
  'cancel-all': cancelAll,
  'pause-all': pauseAll,
  keep,
  erase: eraseButton,
  example,
};

/** Telegram's command menu, and the lines of the help. */
export function menuFor(language: string | undefined): readonly MenuEntry[] {
  const say = catalogueFor(language);
  return commands.flatMap(({ menu }) => {
    if (menu === undefined) return [];
    const { command, description } = menu(say);
    return [{ command, description }];
  });
}

import { catalogueFor } from '../messages/index.js';
import type { MenuEntry } from '../messages/catalogue.js';
import { cancelAll, pauseAll } from './buttons/all.js';
import { at } from './buttons/at.js';
import { cancel } from './buttons/cancel.js';
import { edit as editButton } from './buttons/edit.js';
import { erase as eraseButton } from './buttons/erase.js';
import { example } from './buttons/example.js';
import { keep } from './buttons/keep.js';
import { level } from './buttons/level.js';
import { limit } from './buttons/limit.js';
import { list as listButton } from './buttons/list.js';
import { create } from './buttons/new.js';
import { night as nightButton } from './buttons/night.js';
import { now } from './buttons/now.js';
import { pause } from './buttons/pause.js';
import { rain } from './buttons/rain.js';
import { rainWish } from './buttons/rain-wish.js';
import { resume as resumeButton } from './buttons/resume.js';
import { show } from './buttons/show.js';
import { silence as silenceButton, unsilence as unsilenceButton } from './buttons/silence.js';
import { sky } from './buttons/sky.js';
import { cancelThese, pauseThese } from './buttons/these.js';
import { undo as undoButton } from './buttons/undo.js';
import { why as whyButton } from './buttons/why.js';
import type { ButtonHandlers, Commands } from './command.js';
import { badNight } from './commands/bad-night.js';
import { bareAmount } from './commands/bare-amount.js';
import { barePlace } from './commands/bare-place.js';
import { lives } from './commands/lives.js';
import { convert } from './commands/convert.js';
import { edit } from './commands/edit.js';
import { end } from './commands/end.js';
import { erase } from './commands/erase.js';
import { exportMine } from './commands/export.js';
import { forecast } from './commands/forecast.js';
import { help } from './commands/help.js';
import { implausible } from './commands/implausible.js';
import { list } from './commands/list.js';
import { night } from './commands/night.js';
import { noAmount } from './commands/no-amount.js';
import { noWish } from './commands/no-wish.js';
import { notDone } from './commands/not-done.js';
import { place } from './commands/place.js';
import { price } from './commands/price.js';
import { privacy } from './commands/privacy.js';
import { resume } from './commands/resume.js';
import { silence, unsilence } from './commands/silence.js';
import { smallTalk } from './commands/small-talk.js';
import { sources } from './commands/sources.js';
import { start } from './commands/start.js';
import { test } from './commands/test.js';
import { thanks } from './commands/thanks.js';
import { undo } from './commands/undo.js';
import { foreignDigits, manyAmounts, tooFine, unclear } from './commands/unreadable.js';
import { why } from './commands/why.js';
import { wish } from './commands/wish.js';
import { wishes } from './commands/wishes.js';
import { zone } from './commands/zone.js';

/** What can be typed, one for each intent, in the order of the menu. */
export const commands: Commands = {
  start,
  wish,
  wishes,
  no_wish: noWish,
  price,
  convert,
  no_amount: noAmount,
  forecast,
  list,
  edit,
  end,
  resume,
  silence,
  unsilence,
  night,
  bad_night: badNight,
  place,
  zone,
  why,
  test,
  help,
  sources,
  privacy,
  export: exportMine,
  erase,
  thanks,
  undo,
  small_talk: smallTalk,
  bare_amount: bareAmount,
  bare_place: barePlace,
  lives,
  implausible,
  too_fine: tooFine,
  foreign_digits: foreignDigits,
  many_amounts: manyAmounts,
  not_done: notDone,
  unclear,
};

/** What can be tapped. */
export const buttons: ButtonHandlers = {
  new: create,
  rain,
  'rain-wish': rainWish,
  level,
  at,
  cancel,
  pause,
  resume: resumeButton,
  edit: editButton,
  limit,
  silence: silenceButton,
  unsilence: unsilenceButton,
  night: nightButton,
  undo: undoButton,
  now,
  sky,
  why: whyButton,
  show,
  list: listButton,
  'cancel-all': cancelAll,
  'pause-all': pauseAll,
  'cancel-these': cancelThese,
  'pause-these': pauseThese,
  keep,
  erase: eraseButton,
  example,
};

/** Telegram's command menu, and the lines of the help. */
export function menuFor(language: string | undefined): readonly MenuEntry[] {
  const say = catalogueFor(language);
  return Object.values(commands)
    .flatMap(({ menu }) => menu?.(say) ?? [])
    .map(({ command, description }) => ({ command, description }));
}

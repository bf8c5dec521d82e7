import { canonical, type JsonObject } from './json.js';

export type ProfileText = 'name' | 'description' | 'short_description';

/** The bot's face: commands for a scope and language, texts for a language. */
export class Profile {
  private readonly commands = new Map<string, readonly unknown[]>();
  private readonly texts = new Map<string, string>();

  setCommands(scope: JsonObject | undefined, language: string | undefined, commands: readonly unknown[]): void {
    this.commands.set(keyOf(scope, language), commands);
  }

  deleteCommands(scope: JsonObject | undefined, language: string | undefined): void {
    this.commands.delete(keyOf(scope, language));
  }

  /** Exactly this scope and language, as getMyCommands gives them: no falling back. */
  commandsOf(scope?: JsonObject, language?: string): readonly unknown[] {
    return this.commands.get(keyOf(scope, language)) ?? [];
  }

  setText(which: ProfileText, language: string | undefined, text: string): void {
    if (text === '') this.texts.delete(`${which} ${language ?? ''}`);
    else this.texts.set(`${which} ${language ?? ''}`, text);
  }

  /** A language without a text of its own shows the one that was set for none. */
  textOf(which: ProfileText, language?: string): string {
    return this.texts.get(`${which} ${language ?? ''}`) ?? this.texts.get(`${which} `) ?? '';
  }
}

const keyOf = (scope: JsonObject | undefined, language: string | undefined) =>
  `${canonical(scope ?? { type: 'default' })} ${language ?? ''}`;

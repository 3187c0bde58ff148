import {
  ApplicationIntegrationType,
  ContextMenuCommandBuilder,
  InteractionContextType,
  Locale,
  type LocalizationMap,
  type SharedNameAndDescription,
  SlashCommandBuilder,
} from 'discord.js';
import { en, type Texts } from '../../texts/en.ts';
import { textsFor } from '../../texts/languages.ts';

/** Discord's locales in which commands have names of their own; for all others the English ones. */
const LOCALES = [
  Locale.EnglishUS,
  Locale.EnglishGB,
  Locale.German,
  Locale.French,
  Locale.SpanishES,
  Locale.SpanishLATAM,
  Locale.Ukrainian,
  Locale.Russian,
] as const;

/** A command with its name and description in every language. */
export function slashCommand(name: keyof Texts['commands']): SlashCommandBuilder {
  return new SlashCommandBuilder()
    .setName(en.commands[name].name)
    .setNameLocalizations(inAll((texts) => texts.commands[name].name))
    .setDescription(en.commands[name].description)
    .setDescriptionLocalizations(inAll((texts) => texts.commands[name].description));
}

/** The same for guilds, direct messages with the bot, and wherever a person who installed it is. */
export function anywhere(name: keyof Texts['commands']): SlashCommandBuilder {
  return slashCommand(name).setContexts(CONTEXTS).setIntegrationTypes(INSTALLATIONS);
}

/** An entry in the menu of a message, anywhere. */
export function messageMenu(name: keyof Texts['menus']): ContextMenuCommandBuilder {
  return new ContextMenuCommandBuilder()
    .setName(en.menus[name])
    .setNameLocalizations(inAll((texts) => texts.menus[name]))
    .setContexts(CONTEXTS)
    .setIntegrationTypes(INSTALLATIONS);
}

/** Names an option in every language. */
export function named<Option extends SharedNameAndDescription>(
  option: Option,
  name: keyof Texts['options'],
): Option {
  option.setName(en.options[name].name);
  option.setNameLocalizations(inAll((texts) => texts.options[name].name));
  option.setDescription(en.options[name].description);
  option.setDescriptionLocalizations(inAll((texts) => texts.options[name].description));
  return option;
}

const CONTEXTS = [
  InteractionContextType.Guild,
  InteractionContextType.BotDM,
  InteractionContextType.PrivateChannel,
];
const INSTALLATIONS = [
  ApplicationIntegrationType.GuildInstall,
  ApplicationIntegrationType.UserInstall,
];

function inAll(text: (texts: Texts) => string): LocalizationMap {
  return Object.fromEntries(LOCALES.map((locale) => [locale, text(textsFor(locale))]));
}

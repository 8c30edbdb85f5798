import { cleanLine } from '@shared/domain/cleanText';
import { titleLimit } from '@shared/domain/limits';
import type { RichText } from '@shared/domain/richText';
import { markdownToRichText } from './markdown';

export type ImportedStory = { readonly title: string; readonly text: RichText };

/** A text file as one story. Its title: the first heading of a Markdown file, otherwise the name of the file. */
export const textToStory = (text: string, fileName: string): ImportedStory => {
  const name = cleanLine(fileName.replace(/\.[^.]*$/, ''), titleLimit);
  if (!isMarkdown(fileName)) return { title: name, text: plainToRichText(text) };
  const blocks = markdownToRichText(text);
  const heading = blocks.find((block) => block.type === 'heading');
  if (!heading) return { title: name, text: blocks };
  const title = cleanLine(heading.runs.map((run) => run.text).join(''), titleLimit);
  // A heading over the whole becomes the title; further on it also stays where it stood.
  return { title: title || name, text: blocks[0] === heading ? blocks.slice(1) : blocks };
};

/** Whether a file name is one that can be read as text. */
export const isTextFile = (fileName: string): boolean => /\.(txt|md|markdown)$/i.test(fileName);

const isMarkdown = (fileName: string): boolean => /\.(md|markdown)$/i.test(fileName);

/** Blank lines separate paragraphs; other line ends stay, because a plain text has no other way to say them. */
const plainToRichText = (text: string): RichText =>
  text
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.replace(/^\n+/, '').trimEnd())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ type: 'paragraph', runs: [{ text: paragraph }] }));

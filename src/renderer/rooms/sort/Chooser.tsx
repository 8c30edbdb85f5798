import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { Autocomplete, ListBox, ListBoxItem } from 'react-aria-components';
import { TextField } from '../../ui/TextField';
import styles from './Chooser.module.css';

export type Option = { readonly id: string; readonly name: string; readonly content: ReactNode };

export type ChooserProps = {
  readonly searchLabel: string;
  readonly listLabel: string;
  /** What is there for the typed letters, best first. */
  readonly optionsFor: (typed: string) => readonly Option[];
  readonly empty: (typed: string) => ReactNode;
  readonly onChoose: (id: string, typed: string) => void;
};

/** Type a few letters, arrows to one of the list, Enter; or press one. */
export const Chooser = ({ searchLabel, listLabel, optionsFor, empty, onChoose }: ChooserProps) => {
  const [typed, setTyped] = useState('');
  const options = optionsFor(typed);
  const [first] = options;
  // Who types fast presses Enter before the list has marked its first line: that line is meant.
  const takeFirst = (event: KeyboardEvent) => {
    const isMarked = event.target instanceof Element && event.target.hasAttribute('aria-activedescendant');
    if (event.key !== 'Enter' || isMarked || typed.trim() === '' || first === undefined) return;
    event.preventDefault();
    onChoose(first.id, typed);
  };
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <TextField label={searchLabel} value={typed} onChange={setTyped} onKeyDown={takeFirst} autoFocus />
      <ListBox
        aria-label={listLabel}
        items={options}
        dependencies={[typed]}
        onAction={(key) => onChoose(String(key), typed)}
        renderEmptyState={() => <p className={styles['empty']}>{empty(typed)}</p>}
        className={styles['list'] ?? ''}
      >
        {(option) => (
          <ListBoxItem id={option.id} textValue={option.name} className={styles['option'] ?? ''}>
            {option.content}
          </ListBoxItem>
        )}
      </ListBox>
    </Autocomplete>
  );
};

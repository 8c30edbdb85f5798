import type { SearchHit, SearchKind } from '@shared/contract/search';
import { clsx } from 'clsx';
import {
  type KeyboardEvent,
  type ReactNode,
  useDeferredValue,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { goTo, type Room } from '../api/navigation';
import { useErrorText } from '../api/useErrorText';
import { useQuery } from '../api/useQuery';
import { useT } from '../ui/language';
import styles from './SearchPanel.module.css';

const roomOf: Readonly<Record<SearchKind, Room>> = {
  story: 'tell',
  fragment: 'tell',
  pile: 'sort',
  insight: 'interpret',
  followUp: 'interpret',
  participant: 'prepare',
  session: 'prepare',
  workshop: 'prepare',
};

/** A field, and below it what was found, by kind. Arrows choose, Enter goes there. */
export const SearchPanel = ({ onDone }: { onDone: () => void }) => {
  const t = useT();
  const errorSentence = useErrorText();
  const listId = useId();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const { data, error } = useQuery(
    'search.find',
    { text: asked },
    { enabled: asked !== '', keepFormer: true },
  );
  const groups = groupHits(asked === '' ? [] : (data ?? []));
  const hits = groups.flatMap((group) => group.hits);
  const [chosen, setChosen] = useState(0);
  const active = hits.length === 0 ? -1 : Math.min(chosen, hits.length - 1);
  const open = (hit: SearchHit): void => {
    onDone();
    goTo(roomOf[hit.kind], { kind: hit.kind, id: hit.id });
  };
  const keys = (event: KeyboardEvent): void => {
    const hit = hits[active];
    if (event.key === 'Enter' && hit && !event.nativeEvent.isComposing) {
      open(hit);
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || hits.length === 0) return;
    event.preventDefault();
    setChosen((active + step + hits.length) % hits.length);
  };
  const optionId = (index: number): string => `${listId}-${index}`;
  return (
    <div className={styles['panel']}>
      <input
        // biome-ignore lint/a11y/noAutofocus: the dialog was opened to type here
        autoFocus
        type="search"
        role="combobox"
        dir="auto"
        maxLength={200}
        className={styles['field']}
        aria-label={t('common.search.label')}
        placeholder={t('common.search.placeholder')}
        aria-expanded={hits.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        {...(active >= 0 ? { 'aria-activedescendant': optionId(active) } : {})}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setChosen(0);
        }}
        onKeyDown={keys}
      />
      <p role="status" className={styles['state']}>
        {error !== null && errorSentence(error)}
        {error === null && asked !== '' && data?.length === 0 && t('common.search.nothing', { text: asked })}
        {error === null && asked === '' && t('common.search.hint')}
        {error === null && hits.length > 0 && t('common.search.found', { count: hits.length })}
      </p>
      <div id={listId} role="listbox" aria-label={t('common.search.results')} className={styles['list']}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options in a list box, not of fields
          <div key={group.kind} role="group" aria-label={t(`common.search.kinds.${group.kind}`)}>
            <p className={styles['kind']} aria-hidden="true">
              {t(`common.search.kinds.${group.kind}`)}
            </p>
            {group.hits.map((hit) => (
              <Hit
                key={`${hit.kind}:${hit.id}`}
                hit={hit}
                id={optionId(hits.indexOf(hit))}
                active={hits.indexOf(hit) === active}
                onOpen={() => open(hit)}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
};

type HitProps = {
  readonly hit: SearchHit;
  readonly id: string;
  readonly active: boolean;
  readonly onOpen: () => void;
};

const Hit = ({ hit, id, active, onOpen }: HitProps) => {
  const t = useT();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
    <div
      ref={element}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className={clsx(styles['hit'], active && styles['active'])}
      onClick={onOpen}
    >
      <p className={styles['title']} dir="auto">
        {marked(hit.title) || t('common.untitled')}
      </p>
      {hit.snippet !== '' && hit.snippet !== hit.title && (
        <p className={styles['snippet']} dir="auto">
          {marked(hit.snippet)}
        </p>
      )}
    </div>
  );
};

/** Text in which the words found stand between U+E000 and U+E001, with those words marked. */
const marked = (text: string): ReactNode =>
  text === ''
    ? ''
    : text.split('\uE000').flatMap((part, index) => {
        if (index === 0) return [part];
        const [word = '', rest = ''] = part.split('\uE001');
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity but their place
        return [<mark key={index}>{word}</mark>, rest];
      });

type Group = { readonly kind: SearchKind; readonly hits: readonly SearchHit[] };

/** By kind, in the order in which the kinds first come up (best first). */
const groupHits = (hits: readonly SearchHit[]): readonly Group[] =>
  [...new Set(hits.map(({ kind }) => kind))].map((kind) => ({
    kind,
    hits: hits.filter((hit) => hit.kind === kind),
  }));

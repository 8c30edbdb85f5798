import { slideStyles } from '@shared/document/fit';
import { addresseeLine, quoteLine } from '@shared/document/labels';
import type { DocumentBlock, PictureRef } from '@shared/document/model';
import type { Run } from '@shared/domain/richText';
import { assertNever } from '@shared/result';
import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { useT } from '../ui/language';
import { pt } from './points';
import styles from './SlideView.module.css';

type Drawn = { readonly block: DocumentBlock; readonly picture?: (picture: PictureRef) => ReactNode };

/** One block on a slide. */
export const SlideBlock = ({ block, picture }: Drawn) => {
  const t = useT();
  const size = { fontSize: pt(slideStyles[block.type].points) };
  switch (block.type) {
    case 'paragraph':
      return (
        <p style={size} dir="auto">
          <Runs runs={block.runs} />
        </p>
      );
    case 'subheading':
      return (
        <h3 style={size} dir="auto" className={styles['subheading']}>
          {block.text}
        </h3>
      );
    case 'list':
      return <SlideList block={block} />;
    case 'quote':
      return (
        <figure
          data-pile={block.colour}
          className={clsx(styles['quote'], block.counter && styles['counter'])}
          style={size}
        >
          <blockquote dir="auto">{block.text}</blockquote>
          <figcaption>{quoteLine(block, t)}</figcaption>
        </figure>
      );
    case 'remark':
      return (
        <p style={size} dir="auto" className={styles['remark']}>
          {block.text}
        </p>
      );
    case 'strength':
      return (
        <p style={size} dir="auto" className={styles['strength']}>
          {block.text}
        </p>
      );
    case 'recommendation':
      return (
        <div style={size} className={styles['recommendation']}>
          <p dir="auto">{block.text}</p>
          {block.addressee !== '' && <p className={styles['small']}>{addresseeLine(block.addressee, t)}</p>}
        </div>
      );
    case 'question':
      return (
        <p style={size} dir="auto" className={styles['question']}>
          {block.text}
        </p>
      );
    case 'picture':
      return (
        <figure className={styles['picture']}>
          {picture ? (
            picture(block.picture)
          ) : (
            <span className={styles['noPicture']}>{block.picture.description}</span>
          )}
          {block.caption !== '' && <figcaption>{block.caption}</figcaption>}
        </figure>
      );
    default:
      return assertNever(block);
  }
};

const SlideList = ({ block }: { block: Extract<DocumentBlock, { type: 'list' }> }) => {
  const List = block.ordered ? 'ol' : 'ul';
  return (
    <List
      className={clsx(styles['list'], block.ordered && styles['ordered'])}
      style={{ fontSize: pt(slideStyles.list.points) }}
    >
      {block.items.map((runs, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have no identity but their place
        <li key={index} dir="auto">
          <Runs runs={runs} />
        </li>
      ))}
    </List>
  );
};

const Runs = ({ runs }: { runs: readonly Run[] }) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity but their place
  runs.map((run, index) => <RunText key={index} run={run} />);

const RunText = ({ run }: { run: Run }) => {
  const words = run.italic ? <em>{run.text}</em> : run.text;
  return run.bold ? <strong>{words}</strong> : words;
};

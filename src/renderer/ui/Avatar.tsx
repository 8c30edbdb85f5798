import { clsx } from 'clsx';
import pictureTable from '../../../resources/pictures/pictures.json';
import styles from './Avatar.module.css';

// Their addresses inside the app, by name of the picture.
const pictures: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>('../../../resources/pictures/*.svg', {
      eager: true,
      query: '?url&no-inline',
      import: 'default',
    }),
  ).map(([path, address]) => [path.replace(/^.*\/|\.svg$/g, ''), address]),
);

export type AvatarProps = {
  /** Read aloud only with `alone`; otherwise the name stands beside it. */
  readonly name: string;
  /** File name without extension. */
  readonly picture: string;
  readonly size?: 's' | 'm' | 'l' | 'xl';
  /** No name stands beside it: the picture carries it. */
  readonly alone?: boolean;
};

/** A picture in its soft circle; the first letter when there is no picture. */
export const Avatar = ({ name, picture, size = 'm', alone = false }: AvatarProps) => {
  const address = pictures[picture];
  const letter = [...name.trim()][0]?.toLocaleUpperCase() ?? '·';
  return (
    <span
      className={clsx(styles['avatar'], styles[size])}
      data-pile={circleOf(picture || name)}
      {...(alone ? { role: 'img', 'aria-label': name, title: name } : { 'aria-hidden': true })}
    >
      {address === undefined ? letter : <img src={address} alt="" draggable={false} />}
    </span>
  );
};

/** The names of all pictures, for a chooser. */
export const pictureNames: readonly string[] = pictureTable.map(({ name }) => name);

const circles = ['yellow', 'blue', 'green', 'purple', 'rose', 'sand'] as const;

/** The same name always has the same circle. */
export const circleOf = (name: string): string =>
  pictureTable.find((picture) => picture.name === name)?.circle ??
  circles[[...name].reduce((sum, char) => sum + char.charCodeAt(0), 0) % circles.length] ??
  'sand';

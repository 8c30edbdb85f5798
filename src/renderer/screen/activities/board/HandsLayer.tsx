import type { SortView } from '@shared/contract/sort';
import type { BoardLayout } from '@shared/domain/board/boardLayout';
import { cardBoxes } from '@shared/domain/board/boardLayout';
import { toScreen } from '@shared/domain/board/camera';
import type { Held } from '@shared/domain/board/handsOnBoard';
import type { Landing } from '@shared/domain/board/hitTest';
import { pileOfCard } from '@shared/domain/board/moves';
import { useLayoutEffect, useRef } from 'react';
import type { BoardCamera } from '../../../board/boardCamera';
import { CardFace } from '../../../sorting/CardFace';
import styles from './HandsLayer.module.css';
import { carryPoint, followCarry, useHandsState } from './handsState';
import { HolderMark } from './People';

export type HandsLayerProps = {
  readonly view: SortView;
  readonly layout: BoardLayout;
  readonly camera: BoardCamera;
};

/** What every finger carries, with whose hand it is, and where it would come to lie. For the eye only. */
export const HandsLayer = (props: HandsLayerProps) => {
  const carried = useHandsState(({ hands }) => hands.carried);
  const over = useHandsState((state) => state.over);
  return (
    <div aria-hidden="true" className={styles['layer']}>
      {[...over].map(([pointerId, landing]) => (
        <Marker key={pointerId} landing={landing} {...props} />
      ))}
      {[...carried].map(([pointerId, held]) => (
        <Carried key={pointerId} pointerId={pointerId} held={held} {...props} />
      ))}
    </div>
  );
};

type CarriedProps = HandsLayerProps & { readonly pointerId: number; readonly held: Held };

const Carried = ({ pointerId, held, camera, ...table }: CarriedProps) => {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const show = (): void => {
      const point = carryPoint(pointerId);
      if (point === undefined || box.current === null) return;
      const { zoom } = camera.get();
      const [x, y] = [point.at.x - point.grip.x * zoom, point.at.y - point.grip.y * zoom];
      box.current.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`;
    };
    show();
    const ends = [followCarry(pointerId, show), camera.subscribe(show)];
    return () => {
      for (const end of ends) end();
    };
  }, [pointerId, camera]);
  return (
    <div ref={box} className={styles['carried']}>
      <Thing held={held} {...table} />
      <HolderMark holder={held} />
    </div>
  );
};

const Thing = ({ held, view, layout }: Omit<HandsLayerProps, 'camera'> & { readonly held: Held }) => {
  const { what } = held;
  if (what.type === 'pile') {
    const group = layout.groups.find(({ id }) => id === what.id);
    const { width, height } = group?.rect ?? { width: 0, height: 0 };
    return (
      <div data-pile={group?.pile?.colour} className={styles['pile']} style={{ width, height }}>
        {group?.pile?.name}
      </div>
    );
  }
  const box = cardBoxes(layout).find(({ card }) => card.id === what.id);
  if (box === undefined) return null;
  const { width, height } = box.rect;
  return (
    <div
      data-pile={pileOfCard(view, what.id)?.colour ?? 'sand'}
      className={styles['card']}
      style={{ width, height }}
    >
      <CardFace card={box.card} isPicked={false} pictureFrom="screen.picture" />
    </div>
  );
};

/** A line before the card that it would come to lie before. */
const Marker = ({ landing, layout, camera }: HandsLayerProps & { readonly landing: Landing }) => {
  if (landing.type !== 'pile' || landing.before === null) return null;
  const group = layout.groups.find(({ id }) => id === landing.id);
  const box = group?.cards.find(({ card }) => card.id === landing.before);
  if (box === undefined) return null;
  const { x, y } = toScreen(camera.get(), { x: box.rect.x - 11, y: box.rect.y });
  const height = box.rect.height * camera.get().zoom;
  return <div className={styles['marker']} style={{ left: x, top: y, height }} />;
};

import type { SortView } from '@shared/contract/sort';
import type { BoardLayout } from '@shared/domain/board/boardLayout';
import { toScreen } from '@shared/domain/board/camera';
import { cardSize } from '@shared/domain/board/cardSize';
import type { Rect } from '@shared/domain/board/geometry';
import { cardsInOrder, pileOfCard } from '@shared/domain/board/moves';
import type { BoardCamera } from '../../board/boardCamera';
import { CardFace } from '../../sorting/CardFace';
import { useT } from '../../ui/language';
import styles from './CarryLayer.module.css';
import { type Carry, useSortState } from './sortState';
import { cardGrip } from './useCarry';

export type CarryLayerProps = {
  readonly view: SortView;
  readonly layout: BoardLayout;
  readonly camera: BoardCamera;
};

/** What the hands carry, under each hand, and where it would come down. For the eye only. */
export const CarryLayer = ({ view, layout, camera }: CarryLayerProps) => {
  const carries = useSortState((state) => state.carries);
  return (
    <div aria-hidden="true" className={styles['layer']}>
      {[...carries].map(([pointerId, held]) => (
        <CarriedThing key={pointerId} held={held} view={view} layout={layout} camera={camera} />
      ))}
    </div>
  );
};

const CarriedThing = ({ held, ...table }: CarryLayerProps & { readonly held: Carry }) => {
  const { what, at } = held;
  const { zoom } = table.camera.get();
  if (what.type === 'pile') {
    const box = table.layout.groups.find(({ id }) => id === what.id);
    if (box?.pile === undefined || box.pile === null) return null;
    const place = `translate(${at.x - what.grip.x * zoom}px, ${at.y - what.grip.y * zoom}px) scale(${zoom})`;
    return (
      <div
        data-pile={box.pile.colour}
        className={styles['pile']}
        style={{ transform: place, width: box.rect.width, height: box.rect.height }}
      >
        {box.pile.name}
      </div>
    );
  }
  return <CarriedCards held={held} ids={what.ids} {...table} />;
};

type CarriedCardsProps = CarryLayerProps & { readonly held: Carry; readonly ids: readonly string[] };

const CarriedCards = ({ held, ids, view, layout, camera }: CarriedCardsProps) => {
  const t = useT();
  const { zoom } = camera.get();
  const card = cardsInOrder(view).find(({ id }) => id === ids[0]);
  if (card === undefined) return null;
  const colour = pileOfCard(view, card.id)?.colour;
  const { x, y } = { x: held.at.x - cardGrip.x * zoom, y: held.at.y - cardGrip.y * zoom };
  const marker = markerOf(layout, held, camera);
  return (
    <>
      {marker !== null && (
        <div className={styles['marker']} style={{ left: marker.x, top: marker.y, height: marker.height }} />
      )}
      <div className={styles['carried']} style={{ transform: `translate(${x}px, ${y}px) scale(${zoom})` }}>
        <div data-pile={colour} className={styles['card']} style={cardSize(card)}>
          <CardFace card={card} isPicked />
        </div>
        {ids.length > 1 && (
          <span className={styles['count']}>{t('sort.bar.picked', { count: ids.length })}</span>
        )}
      </div>
    </>
  );
};

/** A line before the card that it would come to lie before, in CSS px. */
const markerOf = (layout: BoardLayout, { over }: Carry, camera: BoardCamera): Rect | null => {
  if (over?.type !== 'group' || over.before === null) return null;
  const group = layout.groups.find(({ id }) => id === over.pileId);
  const box = group?.cards.find(({ card }) => card.id === over.before);
  if (box === undefined) return null;
  const at = toScreen(camera.get(), { x: box.rect.x - 11, y: box.rect.y });
  return { ...at, width: 4, height: box.rect.height * camera.get().zoom };
};

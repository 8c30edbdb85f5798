import { type KeyboardEvent, type Ref, useEffect, useLayoutEffect, useRef } from 'react';
import { TextArea } from 'react-aria-components';

type AutoGrowAreaProps = {
  readonly value: string;
  readonly className: string;
  readonly dir: string;
  readonly placeholder?: string;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly areaRef?: Ref<HTMLTextAreaElement>;
};

/** A text area as high as its text. */
export const AutoGrowArea = ({ value, areaRef, ...rest }: AutoGrowAreaProps) => {
  const area = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => matchHeight(area.current), [value]);
  useEffect(() => {
    const element = area.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    let width = element.clientWidth;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      matchHeight(element);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <TextArea
      {...rest}
      rows={1}
      ref={(element) => {
        area.current = element;
        if (typeof areaRef === 'function') areaRef(element);
        else if (areaRef) areaRef.current = element;
      }}
    />
  );
};

const matchHeight = (area: HTMLTextAreaElement | null): void => {
  if (area === null) return;
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
};

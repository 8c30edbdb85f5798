import { type Id, toId } from '@shared/ids';
import type { Sample } from './sampleSchema';

/** The id of a part of the sample, by its own key: the same one each time it is asked for. */
export type SampleIds = <K extends string>(kind: K, key: string) => Id<K>;

/** What the parts of the sample are added with. `at`: ISO 8601, UTC. */
export type SamplePart = { readonly sample: Sample; readonly ids: SampleIds; readonly at: string };

/** Gives each key of each kind a fresh id. A key that nothing is made for fails on the database's foreign keys. */
export const createSampleIds = (newId: () => string): SampleIds => {
  const given = new Map<string, string>();
  return <K extends string>(kind: K, key: string): Id<K> => {
    const name = `${kind} ${key}`;
    const id = given.get(name) ?? newId();
    given.set(name, id);
    return toId<K>(id);
  };
};

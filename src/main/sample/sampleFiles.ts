import bus from '../../../resources/sample/bus.png?inline';
import sample from '../../../resources/sample/sample.json';
import stoel from '../../../resources/sample/stoel.png?inline';

/** The drawings as data: addresses, by the name that sample.json uses. */
const drawings = { 'bus.png': bus, 'stoel.png': stoel };

export { drawings, sample };

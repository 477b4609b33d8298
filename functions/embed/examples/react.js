// An indicator as a component of a React page.
import { createElement, useEffect, useRef } from 'react';
import { showIndicator } from './plain.js';

export function Indicator({ portal, id, locale = 'zh-hans' }) {
  const place = useRef(null);
  useEffect(() => {
    // React owns the outer element, the indicator the inner one: neither touches what is the other's.
    const element = place.current.appendChild(document.createElement('div'));
    const shown = showIndicator(element, { portal, id, locale });
    return () => {
      shown.then((end) => end()).finally(() => element.remove());
    };
  }, [portal, id, locale]);
  return createElement('div', { ref: place });
}

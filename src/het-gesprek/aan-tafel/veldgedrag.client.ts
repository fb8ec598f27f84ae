import { options } from 'preact';
import type { VNode } from 'preact';

/** Fields whose words would be set back by the next drawing, or kept by the browser in plain text. */
const TEKSTVELD = ['text', undefined];

/**
 * Lets fields belong to who types in them: a drawing gives only the first value, as HTML does. And asks the browser to
 * remember nothing: with `autocomplete` off it keeps no words of a form in its own files.
 */
export function geefVeldenAanDeMens(): void {
  const eerder = options.vnode;
  options.vnode = (vnode) => {
    eerder?.(vnode);
    const { type } = vnode;
    if (type === 'option') wordt(vnode.props, 'selected', 'defaultSelected');
    if (type === 'form' || type === 'textarea' || type === 'input') pasVeldAan(vnode);
  };
}

function pasVeldAan({ type, props }: VNode): void {
  const velden = props as Record<string, unknown>;
  velden['autocomplete'] = 'off';
  if (type === 'textarea' || (type === 'input' && TEKSTVELD.includes(velden['type'] as string))) {
    wordt(velden, 'value', 'defaultValue');
  }
  if (type === 'input') wordt(velden, 'checked', 'defaultChecked');
}

function wordt(velden: Record<string, unknown>, van: string, naar: string): void {
  if (!(van in velden)) return;
  velden[naar] = velden[van] ?? '';
  delete velden[van];
}

import type { CDPSession } from 'playwright-core'

const acted = new Set(['button', 'link', 'textbox', 'searchbox', 'checkbox', 'radio', 'combobox', 'listbox', 'option', 'menuitem', 'slider', 'spinbutton', 'switch', 'tab', 'treeitem', 'DisclosureTriangle', 'PopUpButton', 'Date', 'dialog', 'alertdialog', 'image', 'img'])

/** Everything that can be acted on, and every picture, has a name in the tree the browser gives to those who listen. */
export async function nameFaults(cdp: CDPSession): Promise<readonly string[]> {
  const { nodes } = await cdp.send('Accessibility.getFullAXTree')
  const nameless = nodes.filter(({ ignored, role, name }) => !ignored && acted.has(String(role?.value)) && String(name?.value ?? '').trim() === '')
  return Promise.all(nameless.map(async ({ role, backendDOMNodeId }) => {
    const { outerHTML } = backendDOMNodeId === undefined ? { outerHTML: '' } : await cdp.send('DOM.getOuterHTML', { backendNodeId: backendDOMNodeId })
    return `A ${String(role?.value)} has no name: ${outerHTML.slice(0, 120)}`
  }))
}

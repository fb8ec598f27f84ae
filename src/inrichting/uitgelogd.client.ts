/**
 * After logging out, what was typed and never saved is wiped from this tab: the next person must not find it. Who was
 * sent here because a session ended comes back (`terug`) and finds it still. The key of what lies on this device for the
 * table goes as well, unless something there is not with the municipality yet: then that is said, and the key stays
 * until it is, or until its last day.
 */
if (!new URLSearchParams(location.search).has('terug')) {
  sessionStorage.clear();
  void neemSleutels();
}

async function neemSleutels(): Promise<void> {
  const slug = location.pathname.split('/')[1] ?? '';
  const naam = `keukentafel ${slug}`;
  const bekend = (await indexedDB.databases?.()) ?? [];
  if (!bekend.some((een) => een.name === naam)) return;
  const vraag = indexedDB.open(naam);
  vraag.addEventListener('success', () => {
    const laden = vraag.result.transaction(['apparaat', 'sleutel'], 'readwrite');
    const namen = laden.objectStore('apparaat').getAllKeys();
    namen.addEventListener('success', () => {
      if (namen.result.some((een) => typeof een === 'string' && een.startsWith('wacht '))) zegWatWacht(slug);
      else laden.objectStore('sleutel').clear();
    });
    laden.addEventListener('complete', () => vraag.result.close());
  });
}

function zegWatWacht(slug: string): void {
  const zin = document.createElement('p');
  zin.setAttribute('role', 'status');
  zin.textContent =
    'Op dit apparaat staat nog iets van aan tafel dat niet bij de gemeente is. Log in en open ';
  const link = document.createElement('a');
  link.className = 'utrecht-link';
  link.href = `/${slug}/aan-tafel`;
  link.textContent = 'wat er op deze tablet staat';
  zin.append(link, '.');
  document.querySelector('main h1')?.after(zin);
}

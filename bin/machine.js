const MINIMUM = [20, 19, 0];
const PLATFORMS = ['linux-x64', 'linux-arm64', 'darwin-arm64'];

/** The Dutch sentence that says why this machine cannot run the product, or nothing when it can. */
export function checkMachine(platform, arch, nodeVersion) {
  const here = platform + '-' + arch;
  if (PLATFORMS.indexOf(here) === -1) {
    return (
      'Keukentafel draait op Linux (x64 of arm64) en op een Mac met Apple-processor. Deze computer is ' +
      here +
      '. Gebruik een van die systemen, op Windows bijvoorbeeld Linux via WSL.'
    );
  }
  if (!isNodeNewEnough(nodeVersion)) {
    return (
      'Keukentafel heeft Node.js ' +
      MINIMUM.slice(0, 2).join('.') +
      ' of nieuwer nodig; dit is ' +
      nodeVersion +
      '. Haal een nieuwere versie op https://nodejs.org en probeer het opnieuw.'
    );
  }
  return undefined;
}

/** Whether a version such as '20.19.0' is the oldest supported one or newer. */
export function isNodeNewEnough(version) {
  const parts = version.split('.').map(Number);
  for (let place = 0; place < MINIMUM.length; place += 1) {
    if (parts[place] !== MINIMUM[place]) return parts[place] > MINIMUM[place];
  }
  return true;
}

/** An error whose message is a Dutch sentence for the person at the keyboard: shown without a stack. */
export function sentence(message) {
  const error = new Error(message);
  error.isSentence = true;
  return error;
}

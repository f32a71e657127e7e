/**
 * Keeps the screen on while the page is looked at. Browsers give the lock for it only to secure contexts, which a
 * machine on the network is not: there a silent video of a blank canvas does it, as well as it can.
 */
const FRAMES_PER_SECOND = 1;

export function keepAwake() {
  if ('wakeLock' in navigator) {
    lock();
    document.addEventListener('visibilitychange', lock);
  } else {
    document.addEventListener('pointerdown', playNothing, { once: true });
  }
}

async function lock() {
  if (document.visibilityState !== 'visible') {
    return;
  }
  try {
    await navigator.wakeLock.request('screen');
  } catch (refused) {
    console.info('The screen may go dark:', refused.message);
  }
}

async function playNothing() {
  const canvas = document.createElement('canvas');
  if (!canvas.captureStream) {
    return;
  }
  const pen = canvas.getContext('2d');
  setInterval(() => pen.fillRect(0, 0, 1, 1), 1000 / FRAMES_PER_SECOND);
  const video = document.createElement('video');
  video.muted = true;
  video.loop = true;
  video.playsInline = true;
  video.className = 'unseen';
  video.ariaHidden = 'true';
  video.srcObject = canvas.captureStream(FRAMES_PER_SECOND);
  document.body.append(video);
  try {
    await video.play();
  } catch (refused) {
    console.info('The screen may go dark:', refused.message);
  }
}

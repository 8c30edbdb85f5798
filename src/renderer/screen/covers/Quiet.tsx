import styles from './Covers.module.css';

/** The calm picture: two hills, a tree and a low sun. Drawn for this app; it means nothing but rest. */
export const Quiet = () => (
  <svg className={styles['quiet']} viewBox="0 0 800 450" aria-hidden="true" focusable="false">
    <rect width="800" height="450" fill="#f1efe2" />
    <circle cx="560" cy="196" r="62" fill="#f6d77a" />
    <path d="M0 322 C 130 236 258 232 392 296 S 650 350 800 258 V450 H0 Z" fill="#e6eed8" />
    <path d="M0 372 C 170 300 330 318 470 356 S 700 386 800 338 V450 H0 Z" fill="#bedba6" />
    <g fill="none" stroke="#0f5c5c" strokeWidth="7" strokeLinecap="round" strokeLinejoin="round">
      <path d="M248 330 C 250 288 246 262 252 214" />
      <path d="M250 272 C 236 258 224 250 212 246" />
      <path d="M250 250 C 264 236 276 228 290 224" />
    </g>
    <g fill="#8fbf7c" stroke="#0f5c5c" strokeWidth="6" strokeLinejoin="round">
      <path d="M196 242 C 160 232 156 186 190 172 C 188 132 240 112 264 140 C 300 122 338 156 320 190 C 344 218 314 250 284 238 C 258 256 220 258 196 242 Z" />
    </g>
    <path
      d="M0 408 C 200 360 420 420 800 384"
      fill="none"
      stroke="#6d9a48"
      strokeWidth="5"
      strokeLinecap="round"
    />
    <g fill="none" stroke="#5c564c" strokeWidth="5" strokeLinecap="round" strokeLinejoin="round">
      <path d="M636 120 q 14 -14 26 0 q 12 -14 26 0" />
      <path d="M596 92 q 10 -10 19 0 q 9 -10 19 0" />
    </g>
  </svg>
);

/** Small drawings for empty and failed pages, in the hand of the catalogue's: flat, light from the left, a blue rim. */

const rim = "#1F3F94";

/** An empty pot beside its lid. */
export function EmptyPot() {
  return (
    <svg viewBox="0 0 320 220" className="w-full" aria-hidden="true" focusable="false">
      <rect width="320" height="220" rx="14" fill="#F0B83A" />
      <path d="M0 160h320v46a14 14 0 0 1-14 14H14a14 14 0 0 1-14-14Z" fill="#FDFDFB" />
      <ellipse cx="146" cy="190" rx="92" ry="9" fill="#17203A" opacity=".18" />
      <path d="M66 88v84q0 18 20 18h110q20 0 20-18V88Z" fill="#FDFDFB" />
      <path d="M176 88v102h20q20 0 20-18V88Z" fill="#CFD6DF" opacity=".8" />
      <ellipse cx="141" cy="88" rx="78" ry="22" fill={rim} />
      <ellipse cx="141" cy="88" rx="70" ry="17" fill="#FDFDFB" />
      <path d="M71 89a70 17 0 0 0 140 0 70 12 0 0 0-140 0Z" fill="#CFD6DF" />
      <path
        d="M66 108q-30-2-28 18t30 20M216 108q30-2 28 18t-30 20"
        fill="none"
        stroke={rim}
        strokeWidth="9"
        strokeLinecap="round"
      />
      <path
        d="M222 190q2-26 44-26t44 26Z"
        fill="#FDFDFB"
        stroke={rim}
        strokeWidth="6"
        strokeLinejoin="round"
      />
      <circle cx="266" cy="158" r="7" fill={rim} />
    </svg>
  );
}

/** A pot that boils over. */
export function BoilingOver() {
  return (
    <svg viewBox="0 0 320 220" className="w-full" aria-hidden="true" focusable="false">
      <rect width="320" height="220" rx="14" fill="#FFF4D9" />
      <ellipse cx="160" cy="198" rx="110" ry="9" fill="#17203A" opacity=".18" />
      <path d="M85 92v88q0 18 20 18h110q20 0 20-18V92Z" fill="#FDFDFB" />
      <path d="M195 92v106h20q20 0 20-18V92Z" fill="#CFD6DF" opacity=".8" />
      <ellipse cx="160" cy="92" rx="78" ry="22" fill={rim} />
      <path d="M92 90q4-26 34-20 10-22 36-12 24-14 40 10 26 0 26 22a68 16 0 0 1-136 0Z" fill="#F0B83A" />
      <path d="M104 104q-2 44 8 50t10-12q0-20 4-36ZM206 106q2 22 10 24t8-26Z" fill="#F0B83A" />
      <circle cx="118" cy="52" r="6" fill="#F0B83A" />
      <circle cx="214" cy="44" r="8" fill="#F0B83A" />
      <path
        d="M85 112q-30-2-28 18t30 20M235 112q30-2 28 18t-30 20"
        fill="none"
        stroke={rim}
        strokeWidth="9"
        strokeLinecap="round"
      />
      <path
        d="M130 34q-9-9 0-18M160 28q-9-9 0-18M190 32q-9-9 0-18"
        fill="none"
        stroke={rim}
        strokeWidth="5"
        strokeLinecap="round"
      />
    </svg>
  );
}

/** A bowl with nothing in it, on a tea towel. */
export function EmptyBowl() {
  return (
    <svg viewBox="0 0 320 220" className="w-full" aria-hidden="true" focusable="false">
      <rect width="320" height="220" rx="14" fill="#FBE4DA" />
      <path d="M0 150h320v56a14 14 0 0 1-14 14H14a14 14 0 0 1-14-14Z" fill="#FDFDFB" />
      <path d="M0 164h320v10H0ZM0 190h320v10H0Z" fill={rim} opacity=".22" />
      <path
        d="M40 150h10v70H40ZM92 150h10v70H92ZM144 150h10v70h-10ZM196 150h10v70h-10ZM248 150h10v70h-10ZM300 150h10v70h-10Z"
        fill={rim}
        opacity=".22"
      />
      <ellipse cx="164" cy="188" rx="84" ry="9" fill="#17203A" opacity=".18" />
      <path d="M70 96h180c0 50-26 80-52 90h-76c-26-10-52-40-52-90Z" fill="#FDFDFB" />
      <path d="M206 96h44c0 50-26 80-52 90h-24c22-14 32-46 32-90Z" fill="#CFD6DF" opacity=".8" />
      <ellipse cx="160" cy="96" rx="90" ry="20" fill={rim} />
      <ellipse cx="160" cy="97" rx="81" ry="15" fill="#EEF1F4" />
      <path d="M82 100a78 15 0 0 0 156 0 78 9 0 0 0-156 0Z" fill="#CFD6DF" />
    </svg>
  );
}

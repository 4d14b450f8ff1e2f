/** The mark: four patches and the seams between them. */
export function PatchworkLogo({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 28 28" aria-hidden="true">
      <clipPath id="patchwork-mark">
        <rect width="28" height="28" rx="7" />
      </clipPath>
      <g clipPath="url(#patchwork-mark)">
        <path d="M0 0H14.5L12.5 12.5 0 14.2Z" fill="var(--logo-1)" />
        <path d="M14.5 0H28V10.5L12.5 12.5Z" fill="var(--logo-2)" />
        <path d="M0 14.2 12.5 12.5 16 28H0Z" fill="var(--logo-3)" />
        <path d="M12.5 12.5 28 10.5V28H16Z" fill="var(--logo-4)" />
        <path
          d="M14.5 0 12.5 12.5 16 28M0 14.2 12.5 12.5 28 10.5"
          fill="none"
          stroke="var(--surface)"
          strokeWidth="1.4"
          strokeDasharray="2 1.5"
        />
      </g>
    </svg>
  );
}

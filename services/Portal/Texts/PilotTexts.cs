namespace SystemicPlatform.Portal.Texts;

/// <summary>Names the texts of its area, in three languages beside it.</summary>
public sealed class PilotTexts;

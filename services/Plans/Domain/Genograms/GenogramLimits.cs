namespace SystemicPlatform.Plans.Domain.Genograms;

/// <summary>How large a family can be to be drawn as one.</summary>
internal static class GenogramLimits
{
    internal const int Persons = 300;

    internal const int Relations = 1200;
}

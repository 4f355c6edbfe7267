namespace SystemicPlatform.Meetings.Domain.Links;

/// <summary>What somebody reaches by a personal link, without signing in.</summary>
internal interface IOpenedByLink
{
    /// <summary>Hash of the link's secret; unique.</summary>
    byte[] TokenHash { get; }

    /// <summary>False once it has expired, was revoked or has served its purpose: then there is nothing behind the link.</summary>
    /// <param name="now">UTC.</param>
    bool OpensAt(DateTimeOffset now);
}

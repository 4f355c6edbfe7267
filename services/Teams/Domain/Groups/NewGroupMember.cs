using SystemicPlatform.Contracts.Teams;

namespace SystemicPlatform.Teams.Domain.Groups;

/// <summary>What is said of someone who joins a group.</summary>
/// <param name="Role">What they do in it.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day; null = open.</param>
/// <param name="Represents">Code of the municipality that they speak for (A2-01).</param>
internal sealed record NewGroupMember(TeamRole Role, DateOnly From, DateOnly? To, string? Represents);

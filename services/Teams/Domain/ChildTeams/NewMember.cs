using SystemicPlatform.Contracts.Teams;

namespace SystemicPlatform.Teams.Domain.ChildTeams;

/// <summary>What is said of someone who joins a child's team.</summary>
internal sealed record NewMember(TeamRole Role, MembershipKind Kind, DateOnly From, DateOnly? To, string WhyPresent);
